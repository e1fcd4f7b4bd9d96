using OneStop.Domain.Common;
using OneStop.Domain.Forms;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Guidance;

/// <summary>
/// Guidance or a refusal that a counter gave before there was a dossier. What was said stands in the issued form; this finds it
/// by the person and the procedure, because a counter asks for a supplement once (NĐ 118/2025 Điều 11).
/// </summary>
public sealed class CounterGuidance : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The form that was issued.</summary>
    public required FormId FormId { get; init; }

    /// <summary>A request for a supplement, or a refusal.</summary>
    public required FormKind Kind { get; init; }

    /// <summary>Where.</summary>
    public required CounterId CounterId { get; init; }

    /// <summary>What was asked for.</summary>
    public required ProcedureId ProcedureId { get; init; }

    /// <summary>Citizen number or tax code of who asked.</summary>
    public required string IdNumber { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset IssuedAt { get; init; }
}
