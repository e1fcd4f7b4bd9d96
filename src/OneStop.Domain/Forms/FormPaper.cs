using OneStop.Domain.Catalogue;

namespace OneStop.Domain.Forms;

/// <summary>A paper as listed on a form.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">In which form it was handed in.</param>
/// <param name="Quantity">How many, at least one.</param>
/// <param name="IsReused">Not handed in again because it is held digitally (NĐ 118/2025 Điều 5 khoản 1).</param>
public sealed record FormPaper(string Name, PaperKind Kind, int Quantity, bool IsReused = false);
