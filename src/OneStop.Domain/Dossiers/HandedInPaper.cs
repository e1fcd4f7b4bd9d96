using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Domain.Dossiers;

/// <summary>A paper as handed in at the counter.</summary>
/// <param name="Name">Name of the paper.</param>
/// <param name="Kind">In which form.</param>
/// <param name="Quantity">How many; 0 when not handed in.</param>
/// <param name="FileId">Its scan, if there is one.</param>
/// <param name="Reuse">Where it comes from when it was held already; null when it was handed in.</param>
public sealed record HandedInPaper(string Name, PaperKind Kind, int Quantity, FileId? FileId, PaperReuse? Reuse = null);
