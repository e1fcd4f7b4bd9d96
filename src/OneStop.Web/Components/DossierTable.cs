using OneStop.Application.Dossiers;

namespace OneStop.Web.Components;

/// <summary>A list of dossiers, drawn by <c>_DossierTable</c> the same way on every page.</summary>
public sealed record DossierTable(IReadOnlyList<DossierRow> Rows)
{
    /// <summary>Name of the tick boxes; null for a list without them.</summary>
    public string? CheckName { get; init; }

    /// <summary>Ticked ids; null ticks all.</summary>
    public IReadOnlyCollection<Guid>? Ticked { get; init; } = [];

    /// <summary>What stands in the column of places.</summary>
    public DossierPlace Place { get; init; } = DossierPlace.Counter;

    /// <summary>Whether the current step is shown.</summary>
    public bool HasStep { get; init; } = true;

    /// <summary>Whether they are done, so that their lateness is history.</summary>
    public bool IsFinished { get; init; }

    /// <summary>Whether it is a list of results handed out: when is shown in place of the promised date.</summary>
    public bool IsReturned { get; init; }

    /// <summary>Whether the keys j and k belong to this list; one a page.</summary>
    public bool HasKeys { get; init; } = true;

    /// <summary>What may be done with a row: address and words; null for nothing.</summary>
    public Func<DossierRow, (string Url, string Text)?>? Act { get; init; }

    /// <summary>Name and words of a button on each row that posts its id; null for none.</summary>
    public (string Name, string Text)? Button { get; init; }

    /// <summary>The one row's act has the focus: it is what was searched for.</summary>
    public bool FocusesAct { get; init; }

    /// <summary>Whether rows end with something to do.</summary>
    public bool HasAct => Act is not null || Button is not null;

    /// <summary>Words to be marked in a row.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Where words stand that the row does not show; null for nowhere.</summary>
    public Func<DossierRow, IReadOnlyList<FoundIn>>? Found { get; init; }

    /// <summary>A remark under the code; null for none.</summary>
    public Func<DossierRow, string?>? Remark { get; init; }

    /// <summary>Whether a row's box is ticked.</summary>
    public bool IsTicked(DossierRow row) => Ticked is null || Ticked.Contains(row.Id);
}
