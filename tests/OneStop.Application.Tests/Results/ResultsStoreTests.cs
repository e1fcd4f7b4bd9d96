using Microsoft.EntityFrameworkCore;
using Npgsql;
using OneStop.Application.Dossiers;
using OneStop.Domain.Common;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Results;

public sealed class ResultsStoreTests(TestSystem system)
{
    [Fact]
    public async Task A_result_is_kept_under_its_owners_number_when_it_is_issued()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Issued);

        var kept = (await scene.ResultsAsync()).ShouldHaveSingleItem();

        kept.OwnerIdNumber.ShouldBe("020096001234");
        (kept.Name, kept.Number, kept.IssuedOn).ShouldBe(("Kết quả", "15/GCN", new DateOnly(2023, 12, 1)));
        (kept.AgencyName, kept.DossierId, kept.ValidUntil).ShouldBe(("Sở Văn hóa, Thể thao và Du lịch", dossier.Id, null));
        kept.FileId.ShouldBe((await dossier.LoadAsync()).Result!.FileId);
    }

    [Fact]
    public async Task A_refusal_is_a_result_but_nothing_to_use_again()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Signed);
        var file = await TestFiles.UploadAsync(scene.As(dossier.Desk.Records).At(dossier.Now), "tu-choi.pdf", TestFiles.Pdf());

        await dossier.SendAsync(dossier.Desk.Records, version => new IssueResult(dossier.Id, version, "9/CV", new FileId(file.Id), IsRefusal: true, IsPaper: true));

        (await scene.ResultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_app_can_neither_rewrite_nor_remove_what_is_kept()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.ADossierAsync(Stage.Issued);

        foreach (var statement in new[] { "update stored_results set number = 'x'", "update stored_results set valid_until = null", "delete from stored_results", "update dossier_papers set reuse_from = 'x'" })
        {
            (await Should.ThrowAsync<PostgresException>(() => scene.ReadAsync(db => db.Database.ExecuteSqlRawAsync(statement)))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege, statement);
        }
    }
}
