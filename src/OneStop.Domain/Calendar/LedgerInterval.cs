namespace OneStop.Domain.Calendar;

/// <summary>One stretch of a dossier's time and whose it was.</summary>
/// <param name="Owner">Whose.</param>
/// <param name="Label">The step, agency or wait by name, as shown to people.</param>
/// <param name="Step">Order of passage of the step it fell into, from 1; 0 where no step is known.</param>
/// <param name="From">Beginning.</param>
/// <param name="To">End; null while it lasts.</param>
public sealed record LedgerInterval(TimeOwner Owner, string Label, int Step, DateTimeOffset From, DateTimeOffset? To)
{
    /// <summary>Place in the timeline of the line that ended it: tells what came first at the same instant.</summary>
    public int Order { get; init; }
}
