namespace OneStop.Domain.Dossiers;

/// <summary>Who took the result away.</summary>
/// <param name="Name">Name as typed.</param>
/// <param name="IdNumber">Citizen number shown.</param>
/// <param name="Authority">Paper of authority (giấy ủy quyền) when it is not the applicant.</param>
public sealed record Recipient(string Name, string IdNumber, string? Authority);
