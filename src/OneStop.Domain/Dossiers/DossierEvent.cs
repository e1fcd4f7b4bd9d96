using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Dossiers;

/// <summary>
/// One line of a dossier's timeline: append-only, and chained by hash, so that a line changed, removed or
/// moved behind the system's back is found (NĐ 118/2025 Điều 5: data may not be altered or deleted).
/// </summary>
public sealed class DossierEvent : ITenantOwned
{
    /// <summary>What the first event of a chain is chained to.</summary>
    public const string NoPrevious = "";

    private DossierEvent()
    {
    }

    /// <inheritdoc/>
    public TenantId TenantId { get; private init; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private init; }

    /// <summary>Order within the dossier, from 1 without gaps.</summary>
    public int Sequence { get; private init; }

    /// <summary>What was done.</summary>
    public DossierAct Act { get; private init; }

    /// <summary>When (whole milliseconds).</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>Who did it.</summary>
    public StaffId StaffId { get; private init; }

    /// <summary>Their name then.</summary>
    public string PersonName { get; private init; } = string.Empty;

    /// <summary>The role they acted in.</summary>
    public Role Role { get; private init; }

    /// <summary>The counter or agency, by its name then.</summary>
    public string PlaceName { get; private init; } = string.Empty;

    /// <summary>The status after the act.</summary>
    public DossierStatus Status { get; private init; }

    /// <summary>Further facts as a JSON object of texts, keys in order.</summary>
    public string Data { get; private init; } = "{}";

    /// <summary>Hash of the event before.</summary>
    public string PreviousHash { get; private init; } = NoPrevious;

    /// <summary>SHA-256 over all of the above, lower-case hex.</summary>
    public string Hash { get; private init; } = string.Empty;

    /// <summary>The facts, read.</summary>
    public IReadOnlyDictionary<string, string> Facts =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(Data) ?? new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Writes the next line of a timeline.</summary>
    internal static DossierEvent Write(Dossier dossier, DossierAct act, Duty by, DateTimeOffset at, IReadOnlyDictionary<string, string> facts)
    {
        var data = JsonSerializer.Serialize(new SortedDictionary<string, string>(facts.ToDictionary(), StringComparer.Ordinal));
        var draft = new DossierEvent
        {
            TenantId = dossier.TenantId,
            DossierId = dossier.Id,
            Sequence = dossier.EventCount + 1,
            Act = act,
            At = at,
            StaffId = by.StaffId,
            PersonName = by.PersonName,
            Role = by.Role,
            PlaceName = by.PlaceName,
            Status = dossier.Status,
            Data = data,
            PreviousHash = dossier.LastEventHash,
        };
        return draft.Sealed();
    }

    /// <summary>The hash the event should have.</summary>
    public string ComputeHash()
    {
        var text = string.Join(
            '\n',
            TenantId.ToString(),
            DossierId.ToString(),
            Sequence.ToString(CultureInfo.InvariantCulture),
            Act.ToString(),
            At.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
            StaffId.ToString(),
            PersonName,
            Role.ToString(),
            PlaceName,
            Status.ToString(),
            Data,
            PreviousHash);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private DossierEvent Sealed() => new()
    {
        TenantId = TenantId,
        DossierId = DossierId,
        Sequence = Sequence,
        Act = Act,
        At = At,
        StaffId = StaffId,
        PersonName = PersonName,
        Role = Role,
        PlaceName = PlaceName,
        Status = Status,
        Data = Data,
        PreviousHash = PreviousHash,
        Hash = ComputeHash(),
    };
}
