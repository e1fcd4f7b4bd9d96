using OneStop.Domain.Common;

namespace OneStop.Domain.Dossiers;

/// <summary>Where a paper comes from that was not asked for again because it was held digitally (NĐ 118/2025 Điều 5 khoản 1).</summary>
/// <param name="DossierId">The dossier it was scanned for; null when it is a result from the store.</param>
/// <param name="ResultId">The result in the store; null when it is a scan.</param>
/// <param name="From">As people read it, e.g. "hồ sơ H37.16-231201-0001, 01/12/2023".</param>
public sealed record PaperReuse(DossierId? DossierId, StoredResultId? ResultId, string From);
