using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Npgsql;
using OneStop.Infrastructure.Persistence;
using OneStop.Infrastructure.Seeding;
using OneStop.Infrastructure.Seeding.Demo;

namespace OneStop.Web.Hosting;

/// <summary>One running site with its database; the program runs one, tests run theirs.</summary>
public sealed class Portal : IAsyncDisposable
{
    private readonly Installation _installation;
    private readonly InstallationSettings _settings;

    private Portal(WebApplication app, Installation installation, InstallationSettings settings)
    {
        App = app;
        _installation = installation;
        _settings = settings;
    }

    /// <summary>The site.</summary>
    public WebApplication App { get; }

    /// <summary>Address it listens on, e.g. <c>http://localhost:5080</c>.</summary>
    public string Address => App.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>Prepares the database, seeds, and starts to listen.</summary>
    /// <exception cref="PortalStartException">When an external database is not ready.</exception>
    public static Task<Portal> StartAsync(string[] args, CancellationToken cancellationToken) =>
        StartAsync(new WebApplicationOptions { Args = args }, _ => { }, cancellationToken);

    /// <summary>The same, hosted within another program (the tests).</summary>
    /// <param name="options">Names the site's assembly, content root and arguments.</param>
    /// <param name="configure">Changes services before the site is built.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="PortalStartException">When an external database is not ready.</exception>
    public static async Task<Portal> StartAsync(WebApplicationOptions options, Action<IServiceCollection> configure, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder(options);
        var settings = InstallationSettings.From(builder.Configuration, builder.Environment.ContentRootPath);
        var installation = await Installation.PrepareAsync(settings, cancellationToken);
        try
        {
            PortalServices.Add(builder, settings, installation);
            configure(builder.Services);
            var app = builder.Build();
            PortalPipeline.Use(app);
            var portal = new Portal(app, installation, settings);
            await portal.SeedAsync(cancellationToken);
            await app.StartAsync(cancellationToken);
            return portal;
        }
        catch
        {
            await installation.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits for Ctrl+C or SIGTERM.</summary>
    public Task WaitForShutdownAsync() => App.WaitForShutdownAsync();

    /// <summary>Says where the site is, who may sign in and where the data lies.</summary>
    public async Task WriteBannerAsync(TextWriter writer) => await StartBanner.WriteAsync(
        writer,
        Address,
        _settings.DataFolder,
        await App.Services.GetRequiredService<TenantDirectory>().AllAsync(CancellationToken.None),
        _installation.IsEmbedded && _settings.Demo ? DemoAccounts.Shown : []);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await _installation.DisposeAsync();
    }

    private async Task SeedAsync(CancellationToken cancellationToken)
    {
        var tenants = App.Services.GetRequiredService<TenantDirectory>();
        if (!_installation.IsEmbedded)
        {
            await CheckExternalAsync(tenants, cancellationToken);
            return;
        }

        foreach (var tenant in await tenants.AllAsync(cancellationToken))
        {
            await App.Services.GetRequiredService<ReferenceSeeder>().SeedAsync(tenant, cancellationToken);
        }

        if (_settings.Demo)
        {
            await DemoBuilder.BuildAsync(App.Services, cancellationToken);
        }
    }

    private static async Task CheckExternalAsync(TenantDirectory tenants, CancellationToken cancellationToken)
    {
        try
        {
            if ((await tenants.AllAsync(cancellationToken)).Count == 0)
            {
                throw new PortalStartException("Cơ sở dữ liệu chưa có tỉnh nào. Chạy: OneStop.Tool seed\nThe database holds no tenant yet; run OneStop.Tool seed.");
            }
        }
        catch (PostgresException missing) when (missing.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            throw new PortalStartException("Cơ sở dữ liệu chưa được chuẩn bị. Chạy: OneStop.Tool migrate\nThe database is not prepared; run OneStop.Tool migrate.");
        }
        catch (NpgsqlException unreachable)
        {
            throw new PortalStartException($"Không kết nối được cơ sở dữ liệu (ConnectionStrings:OneStop): {unreachable.Message}");
        }
    }
}
