using OneStop.Application.Custody;
using OneStop.Application.Dossiers;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Custody;

/// <summary>Results go back to their counters with numbered lists.</summary>
public sealed class ResultSlipTests(TestSystem system)
{
    [Fact]
    public async Task Each_counter_gets_a_list_of_its_own_numbered_by_the_agency()
    {
        var scene = await system.Given.ATenantAsync();
        var east = await scene.ADossierAsync(Stage.Issued);
        var again = await scene.ADossierAsync(Stage.Issued);
        var west = await scene.ADossierAsync(Stage.Issued, scene.Staff.ClerkWest);
        var records = scene.As(scene.Staff.Tourism.Records).At("2023-12-04 09:00");
        (await records.SendAsync(new ListResultsToHandOver())).Select(group => (group.Counter, group.Results.Count)).ShouldBe(
            [(scene.Places.East.Counter.Name, 2), (scene.Places.West.Counter.Name, 1)], ignoreOrder: true);

        var made = await records.SendAsync(new HandOverResults([again.Id.Value, west.Id.Value, east.Id.Value]));

        made.Select(slip => (slip.Label, slip.CounterName, slip.Lines)).ShouldBe(
            [("1/2023", scene.Places.East.Counter.Name, 2), ("2/2023", scene.Places.West.Counter.Name, 1)]);
        (await records.SendAsync(new ListResultsToHandOver())).ShouldBeEmpty();
        var page = await records.SendAsync(new GetResultSlip(made[0].Id));
        page.Lines.Select(line => line.Dossier.Code).ShouldBe([east.Code, again.Code]);
        page.MayAcknowledge.ShouldBeFalse();
        (await records.RefusedAsync(new HandOverResults([east.Id.Value]))).Code.ShouldBe(RefusalCodes.SlipResultNotWaiting);
    }

    [Fact]
    public async Task The_counter_confirms_each_result_as_ever_and_the_list_tells_who_did_when()
    {
        var scene = await system.Given.ATenantAsync();
        var (first, second) = (await scene.ADossierAsync(Stage.Issued), await scene.ADossierAsync(Stage.Issued));
        var made = await scene.As(scene.Staff.Tourism.Records).At("2023-12-04 09:00").SendAsync(new HandOverResults([first.Id.Value, second.Id.Value]));
        var clerk = scene.As(scene.Staff.ClerkEast).At("2023-12-05 08:30");
        (await clerk.SendAsync(new ListResultSlips(IsOpen: true))).ShouldHaveSingleItem().Coming.ShouldBe(2);

        await clerk.SendAsync(new AcknowledgeResults([first.Id.Value]));

        var page = await clerk.SendAsync(new GetResultSlip(made[0].Id));
        (page.Coming, page.MayAcknowledge).ShouldBe((1, true));
        var (by, at) = page.Lines[0].Arrived!.Value;
        by.ShouldBe(scene.Staff.ClerkEast.Member.FullName);
        at.ShouldBe(new DateTime(2023, 12, 5, 8, 30, 0), TimeSpan.FromMinutes(1));
        page.Lines[1].IsComing.ShouldBeTrue();
        await clerk.SendAsync(new AcknowledgeResults([second.Id.Value]));
        (await clerk.SendAsync(new ListResultSlips(IsOpen: true))).ShouldBeEmpty();
        (await scene.As(scene.Staff.ClerkWest).FindsNothingAsync(new GetResultSlip(made[0].Id))).ShouldBeTrue();
        (await scene.As(scene.Staff.Justice.Records).FindsNothingAsync(new GetResultSlip(made[0].Id))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_result_taken_back_and_issued_again_goes_on_a_list_again()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Issued);
        var records = scene.Staff.Tourism.Records;
        var made = await dossier.SendAsync(records, _ => new HandOverResults([dossier.Id.Value]));
        await dossier.SendAsync(records, version => new RetractAct(dossier.Id, version));
        (await scene.As(records).At(dossier.Now).SendAsync(new ListResultsToHandOver())).ShouldBeEmpty();
        (await scene.As(records).At(dossier.Now).SendAsync(new GetResultSlip(made[0].Id))).Lines.ShouldHaveSingleItem().IsComing.ShouldBeFalse();

        var file = await TestFiles.UploadAsync(scene.As(records).At(dossier.Now), "ket-qua.pdf", TestFiles.Pdf("lai"));
        await dossier.SendAsync(records, version => new IssueResult(dossier.Id, version, "16/GCN", new FileId(file.Id), IsRefusal: false, IsPaper: true));

        (await dossier.SendAsync(records, _ => new HandOverResults([dossier.Id.Value]))).ShouldHaveSingleItem().Label.ShouldBe("2/2023");
    }

    [Fact]
    public async Task An_electronic_result_needs_no_list()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Signed);
        var records = scene.Staff.Tourism.Records;
        var file = await TestFiles.UploadAsync(scene.As(records).At(dossier.Now), "ket-qua.pdf", TestFiles.Pdf("dien tu"));
        await dossier.SendAsync(records, version => new IssueResult(dossier.Id, version, "17/GCN", new FileId(file.Id), IsRefusal: false, IsPaper: false));

        (await dossier.LoadAsync()).Status.ShouldBe(DossierStatus.Finished);
        (await scene.As(records).At(dossier.Now).SendAsync(new ListResultsToHandOver())).ShouldBeEmpty();
        (await dossier.RefusedAsync(records, _ => new HandOverResults([dossier.Id.Value]))).Code.ShouldBe(RefusalCodes.SlipResultNotWaiting);
    }

    [Fact]
    public async Task Two_records_clerks_at_the_same_moment_put_a_result_on_one_list()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Issued);
        var records = scene.As(scene.Staff.Tourism.Records).At("2023-12-04 09:00");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try
            {
                await records.SendAsync(new HandOverResults([dossier.Id.Value]));
                return true;
            }
            catch (RefusedException)
            {
                return false;
            }
        }));

        outcomes.Count(done => done).ShouldBe(1);
        (await records.SendAsync(new ListResultSlips())).ShouldHaveSingleItem().Label.ShouldBe("1/2023");
    }
}
