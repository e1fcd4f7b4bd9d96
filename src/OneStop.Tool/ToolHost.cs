using MediatR;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Domain.Tenants;
using OneStop.Infrastructure;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Tool;

/// <summary>The application without its pages.</summary>
internal sealed class ToolHost(string connectionString, string? dataFolder = null) : IAsyncDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddLogging()
        .AddOneStop(new OneStopOptions { ConnectionString = connectionString, DataFolder = dataFolder ?? Path.GetTempPath() })
        .BuildServiceProvider();

    /// <summary>Everything registered.</summary>
    public IServiceProvider Services => _services;

    /// <summary>The tenant with this key, or all when none is named.</summary>
    /// <exception cref="ToolException">When there is none.</exception>
    public async Task<IReadOnlyList<Tenant>> TenantsAsync(string? key, CancellationToken cancellationToken)
    {
        var all = await _services.GetRequiredService<TenantDirectory>().AllAsync(cancellationToken);
        if (all.Count == 0)
        {
            throw new ToolException("Cơ sở dữ liệu chưa có tỉnh nào. Hãy chạy: OneStop.Tool seed");
        }

        var found = all.Where(tenant => key is null || tenant.Key == key).ToList();
        return found.Count > 0
            ? found
            : throw new ToolException($"Không có tỉnh “{key}”. Các tỉnh hiện có: {string.Join(", ", all.Select(tenant => tenant.Key))}.");
    }

    /// <summary>Asks or commands as the system, in a tenant.</summary>
    public Task<TResponse> SendAsync<TResponse>(Tenant tenant, IRequest<TResponse> request, CancellationToken cancellationToken) =>
        InAsync(tenant, services => services.GetRequiredService<IMediator>().Send(request, cancellationToken));

    /// <summary>Does something in a scope of a tenant.</summary>
    public async Task<TResponse> InAsync<TResponse>(Tenant tenant, Func<IServiceProvider, Task<TResponse>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TenantContext>();
        context.Enter(tenant);
        context.ActAsSystem();
        return await work(scope.ServiceProvider);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
