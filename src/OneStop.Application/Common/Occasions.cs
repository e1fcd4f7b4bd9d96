using OneStop.Domain.Dossiers;

namespace OneStop.Application.Common;

/// <summary>Tells a command who acts, when, and by which clock.</summary>
public sealed class Occasions(ICurrentDuty duty, ICurrentProvince province, TimeProvider time)
{
    /// <summary>The occasion of the current request.</summary>
    public async ValueTask<(Occasion On, Province Province)> NowAsync(CancellationToken cancellationToken)
    {
        var current = await province.GetAsync(cancellationToken);
        return (new Occasion(duty.Require(), time.GetUtcNow(), current.Clock), current);
    }
}
