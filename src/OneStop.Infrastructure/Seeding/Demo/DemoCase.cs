using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;
using OneStop.Application.Reception;

namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>One dossier of the demo: what is planned for it, and while it is carried out, where it is.</summary>
internal sealed class DemoCase
{
    /// <summary>Its name among all, e.g. <c>pilot/12</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its number, which chooses texts and people.</summary>
    public required int Number { get; init; }

    /// <summary>What the clerk types.</summary>
    public required ReceptionInput Form { get; init; }

    /// <summary>Who comes, and takes the result away.</summary>
    public required DemoPerson Visitor { get; set; }

    /// <summary>Where it is received.</summary>
    public required Counter Counter { get; init; }

    /// <summary>Where the result is collected.</summary>
    public required Counter Collection { get; init; }

    /// <summary>Who decides.</summary>
    public required Agency Agency { get; init; }

    /// <summary>The version it is received under.</summary>
    public required ProcedureVersion Version { get; init; }

    /// <summary>What happens to it, in order of time.</summary>
    public required IReadOnlyList<PlannedAct> Acts { get; init; }

    /// <summary>The result is a paper that travels.</summary>
    public required bool IsPaper { get; init; }

    /// <summary>The paper came whole.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Every paper that is kept is scanned, not now and then the first.</summary>
    public bool ScansAll { get; set; }

    /// <summary>Once received.</summary>
    public DossierId Id { get; set; }

    /// <summary>Once received.</summary>
    public string Code { get; set; } = string.Empty;

    /// <summary>Version number after the last act.</summary>
    public int Stamp { get; set; }

    /// <summary>Number of the current step.</summary>
    public int Step { get; set; } = 1;

    /// <summary>The officer in charge, once assigned.</summary>
    public Duty? Officer { get; set; }

    /// <summary>Its result is issued on paper.</summary>
    public bool IsResultOut { get; set; }

    /// <summary>Its result is on a list back to the counter.</summary>
    public bool IsResultSent { get; set; }

    /// <summary>The list it was handed over with.</summary>
    public SlipId Slip { get; set; }
}

/// <summary>An act at its instant.</summary>
internal sealed record PlannedAct(DateTimeOffset At, DossierAct Act);
