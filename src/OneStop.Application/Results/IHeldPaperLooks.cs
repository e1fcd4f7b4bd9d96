using OneStop.Domain.Common;

namespace OneStop.Application.Results;

/// <summary>Notes who asked about whose papers.</summary>
public interface IHeldPaperLooks
{
    /// <summary>Notes that papers of a person are listed to a clerk at a counter.</summary>
    /// <param name="look">Who asks about whom, where and when.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether something is listed to this clerk, of this person, for the first time that day.</returns>
    Task<bool> NoteAsync(HeldPaperLook look, CancellationToken cancellationToken);
}
