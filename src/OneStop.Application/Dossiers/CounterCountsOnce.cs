using OneStop.Application.Common;
using OneStop.Domain.Common;

namespace OneStop.Application.Dossiers;

/// <summary>Counts a counter's numbers once a request: the home page and the frame around it show the same.</summary>
public sealed class CounterCountsOnce(IAppDb db)
{
    private CounterCounts? _counts;

    /// <summary>The numbers of the counter that the request is about.</summary>
    public async Task<CounterCounts> OfAsync(CounterId counter, CancellationToken cancellationToken) =>
        _counts ??= await CounterCounts.OfAsync(db, counter, cancellationToken);
}
