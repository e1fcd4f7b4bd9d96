namespace OneStop.Domain.Dossiers;

/// <summary>Who took the result away.</summary>
/// <param name="Name">Name as typed.</param>
/// <param name="IdNumber">Citizen number shown.</param>
/// <param name="Authority">Paper of authority (giấy ủy quyền) when it is not the applicant.</param>
/// <param name="ParcelNumber">Number of the parcel (mã bưu gửi) when the result was posted; null when it was handed over.</param>
public sealed record Recipient(string Name, string IdNumber, string? Authority, string? ParcelNumber = null);
