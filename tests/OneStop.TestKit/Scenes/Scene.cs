using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OneStop.Application.Common;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Tenants;
using OneStop.Infrastructure.Persistence;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;

namespace OneStop.TestKit.Scenes;

/// <summary>One test's own tenant, its people, and what they do.</summary>
public sealed class Scene(ITestHost host, Tenant tenant, SampleProvince province)
{
    /// <summary>The system.</summary>
    public ITestHost Host => host;

    /// <summary>The tenant.</summary>
    public Tenant Tenant => tenant;

    /// <summary>Its people.</summary>
    public SampleStaff Staff => province.Staff;

    /// <summary>Its units, agencies and counters.</summary>
    public SampleOrganisation Places => province.Places;

    /// <summary>Its procedures.</summary>
    public SampleCatalogue Catalogue => province.Catalogue;

    /// <summary>Somebody about to act.</summary>
    public Actor As(SamplePerson person) => new(this, person);

    /// <summary>A job or a tool about to act.</summary>
    public Actor AsSystem() => new(this, null);

    /// <summary>Looks into the tenant's database.</summary>
    public async Task<T> ReadAsync<T>(Func<AppDb, Task<T>> read)
    {
        await using var scope = Enter();
        return await read(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    /// <summary>Runs a statement in the tenant as the owner of the tables, who may do what the app may not.</summary>
    public async Task<int> AsOwnerAsync(string sql, params object[] parameters)
    {
        await using var connection = new NpgsqlConnection($"{host.Database.OwnerConnectionString};Options=-c onestop.tenant_id={tenant.Id}");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(parameters.Select(value => new NpgsqlParameter { Value = value }).ToArray());
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>The tenant's reference data as it is now.</summary>
    public async Task<Province> ProvinceAsync()
    {
        await using var scope = Enter();
        return await scope.ServiceProvider.GetRequiredService<ICurrentProvince>().GetAsync(CancellationToken.None);
    }

    /// <summary>Lets the snapshot be read anew, after the test wrote reference data by hand.</summary>
    public void Forget() => host.Services.GetRequiredService<ProvinceCache>().Forget(tenant.Id);

    /// <summary>Receives a dossier: at the eastern district, for the tourist guide's card, on 01/12/2023 at 09:00, unless told otherwise.</summary>
    public async Task<TestDossier> ADossierAsync(SamplePerson? by = null, string at = "2023-12-01 09:00", Procedure? procedure = null, Action<Form>? fill = null)
    {
        var form = new Form(this, procedure ?? Catalogue.Guide);
        fill?.Invoke(form);
        var clerk = by ?? Staff.ClerkEast;
        var received = await As(clerk).At(at).SendAsync(form.ToCommand());
        return new TestDossier(this, received, form, clerk, at);
    }

    /// <summary>A dossier brought to a stage of its journey by those whose work it is, half an hour a step.</summary>
    public async Task<TestDossier> ADossierAsync(Stage stage, SamplePerson? by = null, string at = "2023-12-01 09:00", Procedure? procedure = null, Action<Form>? fill = null)
    {
        var dossier = await ADossierAsync(by, at, procedure, fill);
        await dossier.BringToAsync(stage);
        return dossier;
    }

    internal AsyncServiceScope Enter()
    {
        var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantContext>().Enter(tenant);
        return scope;
    }
}
