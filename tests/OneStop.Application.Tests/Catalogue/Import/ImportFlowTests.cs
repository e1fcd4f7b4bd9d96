using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Catalogue;
using OneStop.Application.Catalogue.Import;
using OneStop.Application.Spreadsheets;
using OneStop.Domain.Audit;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Infrastructure.Jobs;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Catalogue.Import;

public sealed class ImportFlowTests(TestSystem system)
{
    [Fact]
    public async Task A_file_is_checked_mended_drafted_and_submitted()
    {
        var scene = await system.Given.ATenantAsync();
        var story = await (await new ImportStory(scene, scene.Staff.Editor).SendAsync("Mã TTHC # Tên # Thời hạn # Phi địa giới", "1.900001 # Cấp thẻ (mới) # 3 tuần", "1.900002 # # # Trực tiếp; BCCI")).CheckAsync();
        (await story.Person.RefusedAsync(new DraftImport(story.Id, false, false, null))).Facts["count"].ShouldBe("1");

        // The sheet comes back with what is said of each row, is mended, and is sent again as it is.
        var sheet = await story.Person.SendAsync(new ExportImportMessages(story.Id));
        sheet.Headings.ShouldBe(["Mã TTHC", "Tên", "Thời hạn", "Phi địa giới", "Thông báo"]);
        var rows = sheet.Rows.Select(row => row.ToArray()).ToList();
        rows[0][4].ShouldBe("Lỗi\nLỗi – Thời hạn “3 tuần”: Không đọc được thời hạn. Hãy ghi như: 10 ngày làm việc, 15 ngày, 4 giờ làm việc.");
        rows[1][4].ShouldBe("Không đổi");
        rows[0][2] = "10 ngày làm việc";
        await (await story.SendAsync("sua.xlsx", await SheetWriter.ToBytesAsync(SheetKind.Xlsx, sheet.Headings, rows, CancellationToken.None))).CheckAsync();
        (await story.OutcomesAsync()).ShouldBe([ImportOutcome.Amended, ImportOutcome.Unchanged]);
        (await scene.ReadAsync(db => db.Proposals.CountAsync())).ShouldBe(0);
        await story.DraftAsync(article: "khoản 2 Điều 1");

        var run = (await story.PageAsync()).Run;
        run.State.ShouldBe(ImportState.Drafted);
        var decision = await story.Person.SendAsync(new GetDecision(run.DecisionId!.Value.Value));
        decision.Proposal.Authors.ShouldBe([scene.Staff.Editor.Member.Id]);
        decision.Proposal.Head.From.ShouldBe(new DateOnly(2023, 12, 4));
        decision.Problems.ShouldBeEmpty();
        var changes = await scene.ReadAsync(db => db.ProposedChanges.OrderBy(change => change.Ordinal).ToListAsync());
        changes.Select(change => (change.Kind, change.Title)).ShouldBe([(ChangeKind.AmendProcedure, "Cấp thẻ (mới)"), (ChangeKind.NewRule, "Tiếp nhận không phụ thuộc vào địa giới hành chính trong tỉnh (trực tiếp, qua bưu chính công ích) đối với 1 thủ tục")]);
        changes[1].Rule!.ProcedureCodes.ShouldBe(["1.900002"]);
        changes[1].Rule!.Ways.ShouldBe([Channel.InPerson, Channel.Post]);
        await story.Person.SendAsync(new SubmitDecision(run.DecisionId!.Value.Value, decision.Proposal.Version));

        var entry = await scene.ReadAsync(db => db.AuditEntries.SingleAsync(each => each.Kind == AuditKind.CatalogueImported));
        (entry.PersonName, entry.Detail).ShouldBe((scene.Staff.Editor.Member.FullName, "sua.xlsx: 0 ban hành mới, 1 sửa đổi, 0 bãi bỏ"));
    }

    [Fact]
    public async Task An_import_on_which_the_job_fails_again_and_again_is_given_up_and_says_so()
    {
        var scene = await system.Given.ATenantAsync();
        var story = await new ImportStory(scene, scene.Staff.Editor).SendAsync("Mã TTHC # Tên", "1.900001 # A");
        await story.Person.SendAsync(new CheckImport(story.Id, [ImportColumn.Code, ImportColumn.Name], "Công bố", null));

        await scene.AsSystem().SendAsync(new NoteImportFailure());
        await scene.AsSystem().SendAsync(new NoteImportFailure());
        (await story.PageAsync()).Run.State.ShouldBe(ImportState.Checking);
        await scene.AsSystem().SendAsync(new NoteImportFailure());

        var run = (await story.PageAsync()).Run;
        run.State.ShouldBe(ImportState.Failed);
        run.Failure.ShouldStartWith("Lượt nhập dừng lại vì hệ thống gặp lỗi");
        (await story.WorkAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Wrong_rows_are_left_out_only_when_that_is_said()
    {
        var scene = await system.Given.ATenantAsync();
        var story = await (await new ImportStory(scene, scene.Staff.Office).SendAsync("Mã TTHC # Tên # Loại thay đổi", "1.900001 # A", "1.900003 # # Bãi bỏ", "x # B")).CheckAsync();
        await story.DraftAsync(leavesOutWrong: true);

        (await scene.ReadAsync(db => db.ProposedChanges.OrderBy(change => change.Ordinal).Select(change => change.Subject).ToListAsync())).ShouldBe(["1.900001", "1.900003"]);
        (await scene.ReadAsync(db => db.AuditEntries.SingleAsync(each => each.Kind == AuditKind.CatalogueImported))).Detail.ShouldEndWith("bỏ qua 1 dòng lỗi");
        (await story.Person.RefusedAsync(new DraftImport(story.Id, true, false, null))).Facts["state"].ShouldBe("Đã lập dự thảo");
        (await story.Person.RefusedAsync(new CancelImport(story.Id))).Facts["state"].ShouldBe("Đã lập dự thảo");
    }

    [Fact]
    public async Task It_goes_on_where_it_stopped_can_be_cancelled_and_is_done_once_by_two_nodes()
    {
        var scene = await system.Given.ATenantAsync();
        var lines = Enumerable.Range(0, 600).Select(number => $"1.{910000 + number} # Thủ tục {number}");
        var story = await new ImportStory(scene, scene.Staff.Editor).SendAsync(["Mã TTHC # Tên", .. lines]);
        await story.Person.SendAsync(new CheckImport(story.Id, [ImportColumn.Code, ImportColumn.Name], "Công bố", null));
        await story.WorkAsync(most: 1);
        (await story.PageAsync()).Run.Done.ShouldBe(ImportChecker.Piece);

        await Task.WhenAll(story.WorkAsync(), story.WorkAsync());
        var run = (await story.PageAsync()).Run;
        (run.State, run.Done, run.Added).ShouldBe((ImportState.Checked, 600, 600));
        (await scene.ReadAsync(db => db.CatalogueImportRows.CountAsync())).ShouldBe(600);

        await story.Person.SendAsync(new DraftImport(story.Id, false, false, null));
        await Task.WhenAll(story.WorkAsync(), story.WorkAsync());
        (await scene.ReadAsync(db => db.Proposals.CountAsync())).ShouldBe(1);

        await story.SendAsync(["Mã TTHC # Tên", .. lines]);
        await story.Person.SendAsync(new CheckImport(story.Id, [ImportColumn.Code, ImportColumn.Name], "Công bố", null));
        await story.WorkAsync(most: 1);
        await story.Person.SendAsync(new CancelImport(story.Id));
        (await story.WorkAsync()).ShouldBe(0);
        (await story.PageAsync()).Run.State.ShouldBe(ImportState.Cancelled);
    }

    [Fact]
    public async Task Whoever_lost_the_duty_meanwhile_drafts_nothing()
    {
        var scene = await system.Given.ATenantAsync();
        var story = await (await new ImportStory(scene, scene.Staff.Editor).SendAsync("Mã TTHC # Tên", "1.900001 # A")).CheckAsync();
        await story.Person.SendAsync(new DraftImport(story.Id, false, false, null));
        await scene.ReadAsync(async db =>
        {
            var appointment = await db.Appointments.SingleAsync(each => each.StaffId == scene.Staff.Editor.Member.Id);
            appointment.Valid = new EffectivePeriod(appointment.Valid.From, new DateOnly(2023, 12, 1));
            return await db.SaveChangesAsync();
        });
        await story.WorkAsync();

        var run = await scene.ReadAsync(db => db.CatalogueImports.SingleAsync());
        (run.State, run.Failure).ShouldBe((ImportState.Failed, "Người yêu cầu không còn nhiệm vụ cập nhật danh mục nên lượt nhập dừng lại."));
        (await scene.ReadAsync(db => db.Proposals.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Twenty_imports_are_kept_of_an_agency()
    {
        var scene = await system.Given.ATenantAsync();
        var story = new ImportStory(scene, scene.Staff.Editor);
        for (var number = 0; number < 22; number++)
        {
            await story.SendAsync("Mã TTHC # Tên", "1.900001 # A");
        }

        (await story.Person.SendAsync(new ListImports())).Count.ShouldBe(20);
        (await scene.ReadAsync(db => db.CatalogueImportSheets.CountAsync())).ShouldBe(20);
    }

    [Fact]
    public async Task Two_thousand_procedures_are_imported_in_a_few_seconds()
    {
        const int Rows = 2_000;
        var scene = await system.Given.ATenantAsync();
        var cells = new CatalogueCells(await scene.ProvinceAsync(), new DateOnly(2023, 12, 1));
        var bytes = await SheetWriter.ToBytesAsync(
            SheetKind.Xlsx,
            CatalogueCells.Headings,
            Enumerable.Range(0, Rows).Select(number => cells.Row(number + 1, $"1.{910000 + number}", null, SampleContent.Whole($"Thủ tục số {number}") with { Sequence = string.Join('\n', Enumerable.Repeat("Người nộp chuẩn bị hồ sơ theo quy định và nộp tại nơi tiếp nhận.", 10)) })),
            CancellationToken.None);
        var watch = Stopwatch.StartNew();
        var story = await new ImportStory(scene, scene.Staff.Editor).SendAsync("lon.xlsx", bytes);
        var sent = watch.Elapsed;
        await story.CheckAsync();
        var check = watch.Elapsed - sent;
        await story.DraftAsync();
        var draft = watch.Elapsed - sent - check;
        TestContext.Current.TestOutputHelper?.WriteLine($"{bytes.Length / 1024} KB: upload {sent.TotalSeconds:0.0} s, check {check.TotalSeconds:0.0} s, draft {draft.TotalSeconds:0.0} s");

        var run = (await story.PageAsync()).Run;
        (run.State, run.Added, run.Wrong).ShouldBe((ImportState.Drafted, Rows, 0));
        (await scene.ReadAsync(db => db.ProposedChanges.CountAsync())).ShouldBe(Rows);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }
}
