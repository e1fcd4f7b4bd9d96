namespace OneStop.Application.Common;

/// <summary>Gives the current tenant's reference data; read once and kept until it changes.</summary>
public interface ICurrentProvince
{
    /// <summary>The snapshot.</summary>
    ValueTask<Province> GetAsync(CancellationToken cancellationToken);

    /// <summary>The snapshot read anew from the database: another node may have written since, and not yet been heard.</summary>
    ValueTask<Province> RenewAsync(CancellationToken cancellationToken);
}
