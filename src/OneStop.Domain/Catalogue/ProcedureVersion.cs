using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;
using OneStop.Domain.Tenants;

namespace OneStop.Domain.Catalogue;

/// <summary>A procedure as published for a period. A dossier keeps the version it was received under.</summary>
public sealed class ProcedureVersion : ITenantOwned
{
    private InternalProcess? _process;

    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required ProcedureVersionId Id { get; init; }

    /// <summary>The procedure.</summary>
    public required ProcedureId ProcedureId { get; init; }

    /// <summary>Level of government that decides.</summary>
    public required GovernmentLevel Level { get; init; }

    /// <summary>Key of the competent agency; null where it follows from the applicant's commune.</summary>
    public string? AgencyKey { get; init; }

    /// <summary>The division (phòng) of the agency that handles it, where there is one.</summary>
    public string? Division { get; init; }

    /// <summary>Time limit, number.</summary>
    public required int LimitValue { get; init; }

    /// <summary>Time limit, unit.</summary>
    public required TimeLimitUnit LimitUnit { get; init; }

    /// <summary>Fee in VND; 0 when free.</summary>
    public required decimal Fee { get; init; }

    /// <summary>What the fee is called, e.g. "Phí thẩm định cấp thẻ hướng dẫn viên".</summary>
    public string? FeeName { get; init; }

    /// <summary>What comes out, e.g. "Thẻ hướng dẫn viên du lịch nội địa".</summary>
    public required string ResultName { get; init; }

    /// <summary>Laws and decrees it rests on.</summary>
    public required IReadOnlyList<string> LegalBasis { get; init; }

    /// <summary>Required papers in order.</summary>
    public required IReadOnlyList<RequiredPaper> Papers { get; init; }

    /// <summary>Steps of the internal process in order.</summary>
    public required IReadOnlyList<ProcessStep> Steps { get; init; }

    /// <summary>When this version is in force.</summary>
    public required EffectivePeriod Valid { get; init; }

    /// <summary>The time limit.</summary>
    public TimeLimit Limit => new(LimitValue, LimitUnit);

    /// <summary>The internal process, checked against the limit.</summary>
    public InternalProcess Process => _process ??= new InternalProcess(Steps, Limit);
}
