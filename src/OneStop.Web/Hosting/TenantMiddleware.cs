using OneStop.Infrastructure.Persistence;

namespace OneStop.Web.Hosting;

/// <summary>Finds the tenant by host name; plain localhost leads to the configured default.</summary>
internal sealed class TenantMiddleware(RequestDelegate next, TenantDirectory tenants, IConfiguration configuration)
{
    private readonly string? _default = configuration["OneStop:DefaultTenant"];

    public async Task InvokeAsync(HttpContext context, TenantContext current)
    {
        var host = context.Request.Host.Host;
        var tenant = _default is { Length: > 0 } && IsLocal(host)
            ? await tenants.FindByKeyAsync(_default, context.RequestAborted)
            : await tenants.FindByHostAsync(host, context.RequestAborted);
        if (tenant is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync("Không có hệ thống một cửa nào tại địa chỉ này.", context.RequestAborted);
            return;
        }

        current.Enter(tenant);
        await next(context);
    }

    private static bool IsLocal(string host) => host is "localhost" or "127.0.0.1" or "[::1]";
}
