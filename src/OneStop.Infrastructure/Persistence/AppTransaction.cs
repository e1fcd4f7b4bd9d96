using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Common;

namespace OneStop.Infrastructure.Persistence;

/// <inheritdoc cref="IAppTransaction"/>
internal sealed class AppTransaction(AppDb db, ICurrentTenant tenant, ICurrentDuty duty, IRequestKey request, ProvinceCache provinces, TimeProvider time, IDataProtectionProvider protection) : IAppTransaction
{
    /// <inheritdoc/>
    public async Task<TResponse> RunAsync<TResponse>(string command, Func<Task<TResponse>> work, CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is not null)
        {
            return await work();
        }

        // A broken connection (PostgreSQL restarted) begins the whole command anew: nothing was committed.
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var response = request.Key is { } key && duty.SignedIn is { } actor
                ? await OnceAsync(command, key, actor, work, cancellationToken)
                : await work();
            await transaction.CommitAsync(cancellationToken);
            if (db.HasChangedReferenceData)
            {
                // Other nodes hear of it from the database; here the next page must already show it.
                provinces.Forget(tenant.Tenant.Id);
            }

            return response;
        });
    }

    private IDataProtector Protector => protection.CreateProtector("OneStop.SecretResponse");

    private static bool IsSecret<TResponse>() => typeof(ISecretResponse).IsAssignableFrom(typeof(TResponse));

    private async Task<TResponse> OnceAsync<TResponse>(string command, Guid key, StaffId staffId, Func<Task<TResponse>> work, CancellationToken cancellationToken)
    {
        var tenantId = tenant.Tenant.Id.Value;
        var now = time.GetUtcNow();

        // A concurrent request with the same key waits here until the first commits or rolls back.
        var isFirst = await db.Database.ExecuteSqlAsync(
            $"insert into idempotency_keys (tenant_id, key, staff_id, command, created_at) values ({tenantId}, {key}, {staffId.Value}, {command}, {now}) on conflict do nothing",
            cancellationToken) == 1;
        if (!isFirst)
        {
            var done = await db.IdempotencyKeys.AsNoTracking().FirstAsync(each => each.Key == key, cancellationToken);
            if (done.StaffId != staffId || done.Command != command)
            {
                throw new NotFoundException("Request");
            }

            return JsonSerializer.Deserialize<TResponse>(IsSecret<TResponse>() ? Protector.Unprotect(done.Response!) : done.Response!)!;
        }

        var response = await work();
        var text = JsonSerializer.Serialize(response);
        if (IsSecret<TResponse>())
        {
            text = Protector.Protect(text);
        }

        await db.Database.ExecuteSqlAsync($"update idempotency_keys set response = {text} where tenant_id = {tenantId} and key = {key}", cancellationToken);
        return response;
    }
}
