using OneStop.Domain.Organisation;

namespace OneStop.Domain.Catalogue;

/// <summary>Where procedures under the same rules may be received on a day; shared by all of them.</summary>
/// <param name="Cells">One for each level that has counters.</param>
/// <param name="AtCounters">For whom each of the coverage's counters, in their order, may receive.</param>
/// <param name="Independence">How far reception is independent of boundaries.</param>
public sealed record ProcedureReach(IReadOnlyList<ReachCell> Cells, IReadOnlyList<CounterReach> AtCounters, Independence Independence)
{
    /// <summary>Whether any counter may receive.</summary>
    public bool IsReceivedSomewhere => AtCounters.Any(reach => reach != CounterReach.Nobody);

    /// <summary>The cell of a level; null where no such counters are in operation.</summary>
    public ReachCell? At(GovernmentLevel level) => Cells.FirstOrDefault(cell => cell.Level == level);
}
