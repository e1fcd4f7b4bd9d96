using System.Security.Cryptography;
using System.Text;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Tenants;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>Sends commands as the demo's people would have: at their instant, in their duty, once.</summary>
internal sealed class DemoSender(IServiceScopeFactory scopes, TravellingClock clock, Tenant tenant)
{
    /// <summary>The idempotency key of a named command, the same in each run.</summary>
    public static Guid KeyOf(Tenant tenant, string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"demo/{tenant.Key}/{name}")).AsSpan(0, 16), bigEndian: true);

    /// <summary>Sends a command of a person; a command of this name that was carried out before gives its first answer.</summary>
    public async Task<TResponse> SendAsync<TResponse>(ICommand<TResponse> command, Duty by, DateTimeOffset at, string name, CancellationToken cancellationToken)
    {
        // The clock travels for this call alone: what an async method sets in an async-local ends with it.
        clock.TravelTo(at);
        await using var scope = Enter(out var context);
        context.ActAs(by);
        context.Key = KeyOf(tenant, name);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command, cancellationToken);
    }

    /// <summary>Sends a command of the system, now.</summary>
    public async Task<TResponse> SendAsSystemAsync<TResponse>(ICommand<TResponse> command, CancellationToken cancellationToken)
    {
        await using var scope = Enter(out var context);
        context.ActAsSystem();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command, cancellationToken);
    }

    /// <summary>Reads from the tenant's database.</summary>
    public async Task<T> ReadAsync<T>(Func<IServiceProvider, Task<T>> read)
    {
        await using var scope = Enter(out _);
        return await read(scope.ServiceProvider);
    }

    private AsyncServiceScope Enter(out TenantContext context)
    {
        var scope = scopes.CreateAsyncScope();
        context = scope.ServiceProvider.GetRequiredService<TenantContext>();
        context.Enter(tenant);
        return scope;
    }
}
