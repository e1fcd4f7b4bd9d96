namespace OneStop.Domain.Dossiers;

/// <summary>Checks that a timeline is whole.</summary>
public static class EventChain
{
    /// <summary>Sequence number of the first event that is missing, moved or altered; null when the chain is whole.</summary>
    /// <param name="events">All events of one dossier, by sequence.</param>
    /// <param name="dossier">The dossier, which knows how many there must be and the last hash.</param>
    public static int? FirstBreak(IReadOnlyList<DossierEvent> events, Dossier dossier)
    {
        var previous = DossierEvent.NoPrevious;
        for (var index = 0; index < events.Count; index++)
        {
            var line = events[index];
            if (line.Sequence != index + 1 || line.PreviousHash != previous || line.Hash != line.ComputeHash())
            {
                return index + 1;
            }

            previous = line.Hash;
        }

        return events.Count == dossier.EventCount && previous == dossier.LastEventHash ? null : events.Count + 1;
    }
}
