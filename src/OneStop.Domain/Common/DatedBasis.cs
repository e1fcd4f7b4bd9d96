namespace OneStop.Domain.Common;

/// <summary>
/// The article behind an act by the decree in force: Nghị định 118/2025/NĐ-CP from 01/07/2025, Nghị định 61/2018/NĐ-CP
/// before. A dossier keeps the law it was received under, also in what its refusals cite.
/// </summary>
/// <param name="From2025">The article from 01/07/2025.</param>
/// <param name="Before">The article or decree before; null where the old law did not know the act.</param>
public sealed record DatedBasis(string From2025, string? Before)
{
    private static readonly DateTimeOffset Change = new(2025, 7, 1, 0, 0, 0, TimeSpan.FromHours(7));

    /// <summary>What is cited for a dossier received at an instant; null where there is nothing to cite.</summary>
    public string? At(DateTimeOffset receivedAt) => receivedAt < Change ? Before : From2025;
}
