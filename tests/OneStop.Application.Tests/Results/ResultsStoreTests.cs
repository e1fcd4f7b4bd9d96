using Microsoft.EntityFrameworkCore;
using Npgsql;
using OneStop.Application.Dossiers;
using OneStop.Application.Reception;
using OneStop.Application.Results;
using OneStop.Domain.Audit;
using OneStop.Domain.Catalogue;
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

    [Fact]
    public async Task A_revoked_result_is_not_offered_any_more_stays_with_its_history_and_says_so()
    {
        var scene = await system.Given.ATenantAsync();
        var licence = await scene.AProcedureWithResultAsync("1.910001", "Giấy phép lữ hành nội địa");
        var next = await scene.AProcedureWithResultAsync("1.910002", "Giấy phép lữ hành quốc tế", new RequiredPaper("Bản sao Giấy phép lữ hành nội địa còn hiệu lực", PaperKind.Copy, 1, IsRequired: true, null, IsDigitised: true));
        var dossier = await scene.ADossierAsync(Stage.Issued, procedure: licence);
        var kept = (await scene.ResultsAsync()).ShouldHaveSingleItem();
        Task<HeldPapersFound> Offered() => scene.As(scene.Staff.ClerkEast).At("2023-12-04 09:00").SendAsync(new CheckHeldPapers(new Form(scene, next).Input));
        (await Offered()).ByPaper.ShouldNotBeEmpty();

        await scene.As(scene.Staff.Tourism.Leader).At("2023-12-04 10:00").SendAsync(new RevokeResult(kept.Id.Value, "Quyết định số 5/QĐ-SVH", "Cấp sai đối tượng."));

        (await Offered()).ByPaper.ShouldBeEmpty();
        var page = await scene.As(scene.Staff.Tourism.Officer).At("2023-12-04 11:00").SendAsync(new GetStoredResult(kept.Id.Value));
        (page.Result.RevokedNumber, page.Result.RevokedReason, page.Result.RevokedBy).ShouldBe(("Quyết định số 5/QĐ-SVH", "Cấp sai đối tượng.", scene.Staff.Tourism.Leader.Member.FullName));
        page.Result.Number.ShouldBe(kept.Number, "what was issued is never changed");
        (await scene.As(scene.Staff.Office).SendAsync(new ListStoredResults(kept.Number))).Results.ShouldHaveSingleItem().RevokedAt.ShouldNotBeNull();
        (await scene.As(scene.Staff.Tourism.Officer).At("2023-12-04 11:00").SendAsync(new GetDossier(dossier.Code))).Kept.ShouldBe(new KeptResult(kept.Id.Value, IsRevoked: true));
        (await scene.ReadAsync(db => db.AuditEntries.SingleAsync(entry => entry.Kind == AuditKind.ResultRevoked))).Detail.ShouldBe("theo Quyết định số 5/QĐ-SVH: Cấp sai đối tượng.");
        (await scene.As(scene.Staff.Tourism.Records).At("2023-12-04 11:00").RefusedAsync(new RevokeResult(kept.Id.Value, "Quyết định số 6/QĐ-SVH", "Lần nữa."))).Code.ShouldBe(RefusalCodes.ResultRevoked);
    }

    [Fact]
    public async Task Only_records_clerk_and_head_of_the_agency_that_issued_it_or_took_it_over_revoke_and_never_without_document_and_reason()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.ADossierAsync(Stage.Issued);
        var kept = (await scene.ResultsAsync()).ShouldHaveSingleItem();
        var command = new RevokeResult(kept.Id.Value, "Quyết định số 5/QĐ-SVH", "Cấp sai.");

        (await scene.As(scene.Staff.Justice.Records).FindsNothingAsync(command)).ShouldBeTrue("another agency does not see it");
        (await scene.As(scene.Staff.Tourism.Officer).RefusedAsync(command)).Code.ShouldBe(RefusalCodes.AccessRoleNotAllowed);
        (await scene.As(scene.Staff.Office).RefusedAsync(command)).Code.ShouldBe(RefusalCodes.AccessRoleNotAllowed);
        var empty = await scene.As(scene.Staff.Tourism.Records).InvalidAsync(command with { Number = " ", Reason = null });
        empty.Keys.ShouldBe(["Number", "Reason"], ignoreOrder: true);
        (await scene.As(scene.Staff.Office).SendAsync(new GetStoredResult(kept.Id.Value))).Refusal!.Code.ShouldBe(RefusalCodes.ResultOtherAgency, "the twin tells the page");
        (await scene.As(scene.Staff.Tourism.Records).SendAsync(new GetStoredResult(kept.Id.Value))).Refusal.ShouldBeNull();
    }
}
