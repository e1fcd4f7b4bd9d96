namespace OneStop.Domain.Dossiers;

/// <summary>What an applicant is asked to supplement (Mẫu 02: nội dung yêu cầu, lý do).</summary>
/// <param name="What">What is to be supplemented, one item a line.</param>
/// <param name="Why">The reason.</param>
/// <param name="Days">Working days the applicant has; null for what the law of the dossier's clock says.</param>
/// <param name="Ground">The law that allows a further request; null for the first.</param>
public sealed record SupplementRequest(string What, string Why, int? Days = null, string? Ground = null);
