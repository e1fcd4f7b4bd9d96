namespace OneStop.Application.Common;

/// <summary>Numbers without gaps or collisions: drawn inside the command's transaction, given back when it fails.</summary>
public interface INumberSeries
{
    /// <summary>Draws the next number of each series, in one round trip.</summary>
    /// <param name="series">Name and period of each series, e.g. (<c>dossier:H37.16</c>, <c>231201</c>).</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The numbers, in the order asked; each begins at 1.</returns>
    Task<IReadOnlyList<int>> DrawAsync(IReadOnlyList<(string Series, string Period)> series, CancellationToken cancellationToken);
}
