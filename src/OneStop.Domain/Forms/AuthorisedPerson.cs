namespace OneStop.Domain.Forms;

/// <summary>Who hands in for somebody else (người được ủy quyền), as Mẫu 01 of TT 03/2025/TT-VPCP asks.</summary>
/// <param name="Name">Full name.</param>
/// <param name="IdNumber">Identity number.</param>
/// <param name="Address">Address; null when not given.</param>
/// <param name="Phone">Telephone; null when not given.</param>
/// <param name="Email">E-mail; null when not given.</param>
/// <param name="Authority">The paper that authorises (giấy tờ ủy quyền); null when not given.</param>
public sealed record AuthorisedPerson(string Name, string IdNumber, string? Address = null, string? Phone = null, string? Email = null, string? Authority = null);
