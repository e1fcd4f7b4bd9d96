using OneStop.Application.Dossiers;
using OneStop.Application.Pilots;
using OneStop.Application.Reception;
using OneStop.Application.Spreadsheets;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Pilots;

/// <summary>A small pilot with known dossiers, and what its evaluation says of them.</summary>
public sealed class PilotReportTests(TestSystem system)
{
    private const string Key = "thi-diem-2023";
    private const string AfterIt = "2024-07-05 09:00";

    // The tests only read it: it is played once.
    private static readonly Lock Gate = new();
    private static Task<Scene>? _played;

    [Fact]
    public async Task The_evaluation_counts_each_dossier_of_the_pilot_once_and_by_date()
    {
        var scene = await PlayedAsync();

        var report = await scene.As(scene.Staff.Office).At(AfterIt).SendAsync(new GetPilotReport(Key, null, null, null));

        report.During.ShouldBe(new EffectivePeriod(new DateOnly(2023, 11, 15), new DateOnly(2024, 7, 1)));
        report.Before.ShouldBe(new EffectivePeriod(new DateOnly(2023, 3, 31), new DateOnly(2023, 11, 15)));
        report.Lines.Select(line => $"{line.Procedure.Code} {line.Counter.Key} {line.Agency.Code}: {Told(line.Figures)}").ShouldBe(
        [
            "1.900001 tinh H90.16: 1 received, 0 away, 1/0/0, 1 returned, 0 closed, 0 open, 0 late, 0 supplements, 0 rejected",
            "1.900001 huyen-901 H90.16: 4 received, 4 away, 1/0/0, 1 returned, 1 closed, 2 open, 0 late, 1 supplements, 3 rejected",
            "1.900001 huyen-902 H90.16: 1 received, 1 away, 0/0/0, 0 returned, 0 closed, 1 open, 1 late, 0 supplements, 0 rejected",
            "1.900004 xa-90101 H90.22: 2 received, 2 away, 0/1/1, 0 returned, 0 closed, 0 open, 0 late, 0 supplements, 0 rejected",
        ]);
        Told(report.Total).ShouldBe("8 received, 7 away, 2/1/1, 2 returned, 1 closed, 3 open, 1 late, 1 supplements, 3 rejected");
        report.Total.InTimePercent.ShouldBe(75m);
    }

    [Fact]
    public async Task Totals_agree_with_each_other()
    {
        var scene = await PlayedAsync();

        var report = await scene.As(scene.Staff.Office).At(AfterIt).SendAsync(new GetPilotReport(Key, null, null, null));

        foreach (var figures in report.Lines.Select(line => line.Figures).Append(report.Total).Append(report.TotalBefore))
        {
            figures.Received.ShouldBe(figures.Resolved + figures.Closed + figures.Open);
            figures.OpenLate.ShouldBeLessThanOrEqualTo(figures.Open);
            figures.Away.ShouldBeLessThanOrEqualTo(figures.Received);
        }

        PilotFigures.Sum(report.Comparisons.Select(each => each.During)).ShouldBe(report.Total);
        report.Refusals.Sum(refusal => refusal.Count).ShouldBe(report.Total.Rejected);
    }

    [Fact]
    public async Task It_is_compared_with_as_many_days_before_and_names_the_reasons_of_refusals()
    {
        var scene = await PlayedAsync();

        var report = await scene.As(scene.Staff.Office).At(AfterIt).SendAsync(new GetPilotReport(Key, null, null, null));

        report.Comparisons.Select(each => $"{each.Procedure.Code}: {each.Before.Received} {each.Before.InTimePercent} -> {each.During.Received} {each.During.InTimePercent}").ShouldBe(
        [
            "1.900001: 1 100 -> 6 100",
            "1.900003: 0  -> 0 ",
            "1.900004: 0  -> 2 50",
        ]);
        report.Refusals.Select(refusal => $"{refusal.Procedure.Code} {refusal.Reason}: {refusal.Count}").ShouldBe(["1.900001 Không đúng đối tượng.: 2", "1.900001 Hồ sơ giả mạo.: 1"]);
    }

    [Theory]
    [InlineData("1.900004", null, null, 2, 0)]
    [InlineData(null, "so-vh", null, 6, 3)]
    [InlineData(null, null, "huyen-901", 4, 3)]
    [InlineData("1.900001", "so-vh", "tinh", 1, 0)]
    [InlineData(null, "so-tp", null, 0, 0)]
    public async Task It_can_be_narrowed(string? procedure, string? agency, string? counter, int received, int rejected)
    {
        var scene = await PlayedAsync();

        var report = await scene.As(scene.Staff.Office).At(AfterIt).SendAsync(new GetPilotReport(Key, procedure, agency, counter));

        report.Total.Received.ShouldBe(received);
        report.Total.Rejected.ShouldBe(rejected);
        report.Refusals.Sum(refusal => refusal.Count).ShouldBe(rejected);
    }

    [Fact]
    public async Task While_it_runs_it_is_compared_with_as_many_days_as_have_passed_and_before_it_with_nothing()
    {
        var scene = await system.Given.ATenantAsync();
        var office = scene.As(scene.Staff.Office);

        var running = await office.At("2023-11-24 09:00").SendAsync(new GetPilotReport(Key, null, null, null));
        var ahead = await office.At("2023-11-14 23:59").SendAsync(new GetPilotReport(Key, null, null, null));

        running.During.ShouldBe(new EffectivePeriod(new DateOnly(2023, 11, 15), new DateOnly(2023, 11, 25)));
        running.Before.ShouldBe(new EffectivePeriod(new DateOnly(2023, 11, 5), new DateOnly(2023, 11, 15)));
        ahead.During.ShouldBeNull();
        ahead.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_pilot_names_its_procedures_counters_and_the_days_left()
    {
        var scene = await system.Given.ATenantAsync();

        var pilot = await scene.As(scene.Staff.Office).At("2024-05-31 09:00").SendAsync(new GetPilot(Key));

        pilot.Scope.Procedures.Select(each => each.Procedure.Code).ShouldBe(["1.900001", "1.900003", "1.900004"]);
        pilot.Scope.Counters.Select(counter => counter.Key).ShouldBe(["tinh", "huyen-901", "huyen-902", "xa-90101", "xa-90201", "xa-90102"], ignoreOrder: true);
        (pilot.Time.DaysLeft, pilot.Time.WorkingDaysLeft).ShouldBe((30, 20));
    }

    [Theory]
    [InlineData("2023-11-14 23:59", true, false, 229)]
    [InlineData("2023-11-15 00:00", false, false, 228)]
    [InlineData("2024-06-30 23:59", false, false, 0)]
    [InlineData("2024-07-01 00:00", false, true, null)]
    public async Task Its_time_begins_and_ends_at_midnight(string at, bool isAhead, bool isOver, int? left)
    {
        var scene = await system.Given.ATenantAsync();

        var pilot = (await scene.As(scene.Staff.Office).At(at).SendAsync(new ListPilots())).ShouldHaveSingleItem();

        (pilot.Time.IsAhead, pilot.Time.IsOver, pilot.Time.DaysLeft).ShouldBe((isAhead, isOver, left));
    }

    [Fact]
    public async Task Reception_stops_by_itself_at_midnight_and_what_was_received_goes_on()
    {
        var scene = await system.Given.ATenantAsync();
        var clerk = scene.As(scene.Staff.ClerkEast);
        var last = await scene.ADossierAsync(at: "2024-06-30 23:59");

        var refusal = await clerk.At("2024-07-01 00:00").RefusedAsync(new Form(scene, scene.Catalogue.Guide).ToCommand());
        await last.BringToAsync(Stage.Returned);

        refusal.Code.ShouldBe(RefusalCodes.ReceiptPilotEnded);
        refusal.LegalBasis.ShouldBe("khoản 1 Điều 1 Quyết định thí điểm năm 2023");
    }

    [Fact]
    public async Task A_pilot_of_another_name_is_not_there()
    {
        var scene = await system.Given.ATenantAsync();

        (await scene.As(scene.Staff.Office).FindsNothingAsync(new GetPilotReport("nd-61-2018", null, null, null))).ShouldBeTrue();
        (await scene.As(scene.Staff.ClerkEast).RefusedAsync(new GetPilotReport(Key, null, null, null))).Code.ShouldBe(RefusalCodes.AccessRoleNotAllowed);
    }

    [Fact]
    public async Task The_spreadsheet_says_the_same_and_ends_with_the_sum()
    {
        var scene = await PlayedAsync();
        var report = await scene.As(scene.Staff.Office).At(AfterIt).SendAsync(new GetPilotReport(Key, null, null, null));

        var bytes = await SheetWriter.ToBytesAsync(SheetKind.Xlsx, PilotSheet.Headings, PilotSheet.Rows(report), CancellationToken.None);
        using var stream = new MemoryStream(bytes);
        var rows = await SheetReader.ReadAsync("danh-gia.xlsx", stream, SheetLimits.Usual, CancellationToken.None);

        rows.Count.ShouldBe(6);
        rows[^1].Cells.Skip(1).ShouldBe(["Tổng số", "", "", "3", "8", "7", "4", "2", "1", "1", "2", "1", "3", "1", "1"]);
    }

    // Everything that can become of a dossier, once, and what must not be counted beside it.
    private Task<Scene> PlayedAsync()
    {
        lock (Gate)
        {
            return _played ??= PlayAsync();
        }
    }

    private async Task<Scene> PlayAsync()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.ADossierAsync(Stage.Returned);
        await scene.ADossierAsync(Stage.Returned, scene.Staff.ClerkAtCentre);
        await scene.ADossierAsync(Stage.Received, at: "2024-06-28 09:00");
        await scene.ADossierAsync(Stage.HandedOver, scene.Staff.ClerkWest);
        await HouseholdAsync(scene, ready: "2023-12-06 18:30");
        await HouseholdAsync(scene, ready: "2023-12-07 07:30");
        var withdrawn = await scene.ADossierAsync();
        await withdrawn.SendAsync(scene.Staff.ClerkEast, version => new WithdrawDossier(withdrawn.Id, version, "Đổi ý."));
        var waiting = await scene.ADossierAsync(Stage.Assigned);
        await waiting.SendAsync(scene.Staff.Tourism.Officer, version => new RequestSupplement(waiting.Id, version, "Thiếu ảnh.", "Chưa đúng quy định"));
        foreach (var reason in new[] { "Không đúng đối tượng.", "Hồ sơ giả mạo.", "Không đúng đối tượng." })
        {
            await RejectedAsync(scene, reason);
        }

        await scene.As(scene.Staff.ClerkEast).SendAsync(new Form(scene, scene.Catalogue.Guide).ToOnlineCommand());
        await scene.ADossierAsync(Stage.Returned, scene.Staff.ClerkAtCentre, procedure: scene.Catalogue.Club);
        await scene.ADossierAsync(Stage.Returned, scene.Staff.ClerkAtCentre, at: "2023-06-01 09:00");
        await scene.ADossierAsync(Stage.Received, scene.Staff.ClerkAtCentre, at: "2023-03-30 09:00");
        await scene.ADossierAsync(Stage.Received, scene.Staff.ClerkAtCentre, at: "2024-07-01 07:00");
        return scene;
    }

    // Received on Friday 01/12/2023 for three working days: promised for Wednesday 06/12/2023.
    private static async Task HouseholdAsync(Scene scene, string ready)
    {
        var dossier = await scene.ADossierAsync(Stage.Issued, scene.Staff.ClerkYen, procedure: scene.Catalogue.Household);
        await scene.As(scene.Staff.ClerkYen).At(ready).SendAsync(new AcknowledgeResult(dossier.Id, await dossier.VersionAsync()));
    }

    private static async Task RejectedAsync(Scene scene, string reason)
    {
        var clerk = scene.As(scene.Staff.ClerkEast);
        var sent = await clerk.SendAsync(new Form(scene, scene.Catalogue.Guide).ToOnlineCommand());
        var version = await scene.ReadAsync(db => Task.FromResult(db.Dossiers.Single(dossier => dossier.Id == new DossierId(sent.Id)).Version));
        await clerk.At("2023-12-01 10:00").SendAsync(new RejectDossier(new DossierId(sent.Id), version, reason));
    }

    private static string Told(PilotFigures figures) =>
        $"{figures.Received} received, {figures.Away} away, {figures.Early}/{figures.OnTime}/{figures.Late}, {figures.Returned} returned, {figures.Closed} closed, {figures.Open} open, {figures.OpenLate} late, {figures.Supplements} supplements, {figures.Rejected} rejected";
}
