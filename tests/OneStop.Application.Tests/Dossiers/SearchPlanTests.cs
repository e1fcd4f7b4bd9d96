using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Dossiers;
using OneStop.Domain.Dossiers;
using OneStop.Infrastructure.Persistence;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Dossiers;

/// <summary>What a search costs among many dossiers, under row level security as the app's role has it.</summary>
public sealed class SearchPlanTests(TestSystem system)
{
    private const int Many = 6000;

    [Fact]
    public async Task A_name_among_thousands_is_found_by_the_index_of_words()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync();
        await MultiplyAsync(scene, dossier);

        var plan = await ExplainAsync(scene, "tran thi ngoc 4321");

        plan.ShouldContain("dossier_words_pkey");
        plan.ShouldContain("Index Cond: ((tenant_id =");
        plan.ShouldContain("word >=");
        plan.ShouldNotContain("Seq Scan");
        (await scene.As(scene.Staff.Office).SendAsync(new FindDossiers("tran thi ngoc 4321"))).Dossiers.ShouldHaveSingleItem().Row.ApplicantName.ShouldBe("Trần Thị Ngọc 4321");
    }

    [Fact]
    public async Task A_list_of_open_dossiers_is_read_by_the_index_of_what_is_open()
    {
        var scene = await system.Given.ATenantAsync();
        await MultiplyAsync(scene, await scene.ADossierAsync(Stage.Returned));
        var open = await scene.ADossierAsync(Stage.Assigned);

        var plan = await scene.ReadAsync(db => ExplainAsync(db, db.Dossiers.Where(each => each.CompetentAgencyId == scene.Places.Culture.Id && (each.HolderAgencyId != null || each.HolderCounterId != null)).OrderBy(each => each.DueAt).Take(50)));

        plan.ShouldContain("dossiers_open");
        plan.ShouldNotContain("Seq Scan");
        open.Code.ShouldNotBeEmpty();
    }

    private static async Task<string> ExplainAsync(Scene scene, string query)
    {
        var province = await scene.ProvinceAsync();
        return await scene.ReadAsync(db => ExplainAsync(db, DossierSearch.Narrow(db.Dossiers.VisibleTo(scene.Staff.Office.Duty), query, db, province).OrderByDescending(each => each.ReceivedAt).Take(50)));
    }

    private static async Task<string> ExplainAsync(AppDb db, IQueryable<Dossier> query)
    {
        await using var command = query.CreateDbCommand();
        command.CommandText = $"explain {command.CommandText}";
        await db.Database.OpenConnectionAsync();
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return string.Join('\n', lines);
    }

    // The same dossier many times over, each of another person.
    private static async Task MultiplyAsync(Scene scene, TestDossier dossier)
    {
        var columns = await scene.ReadAsync(async db => db.Model.FindEntityType(typeof(Dossier))!.GetTableMappings().Single().Table.Columns.Select(column => column.Name).ToList());
        var values = columns.ConvertAll(column => column switch
        {
            "id" => "gen_random_uuid()",
            "code" => "'H90.16-240101-' || lpad(number::text, 5, '0')",
            "lookup_token" => "lookup_token || number",
            "applicant_name" => "'Trần Thị Ngọc ' || number",
            "received_at" => "received_at - number * interval '1 minute'",
            _ => column,
        });
        await scene.AsOwnerAsync($"insert into dossiers ({string.Join(", ", columns)}) select {string.Join(", ", values)} from dossiers, generate_series(1, {Many.ToString(CultureInfo.InvariantCulture)}) as number where tenant_id = $1 and id = $2", scene.Tenant.Id.Value, dossier.Id.Value);
        await scene.AsOwnerAsync("insert into dossier_words (tenant_id, word, dossier_id) select tenant_id, word, id from dossiers, unnest(array['tran', 'thi', 'ngoc', split_part(applicant_name, ' ', 4)]) as word where tenant_id = $1 and applicant_name like 'Trần Thị Ngọc %'", scene.Tenant.Id.Value);
        await scene.AsOwnerAsync("analyze dossiers");
        await scene.AsOwnerAsync("analyze dossier_words");
    }
}
