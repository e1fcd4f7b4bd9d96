using Microsoft.EntityFrameworkCore;
using OneStop.Application.Dossiers;
using OneStop.Application.Results;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Results;

/// <summary>Several results handed out at once, with a preview and a result for each.</summary>
public sealed class ReturnManyTests(TestSystem system)
{
    private const string At = "2023-12-05 09:00";

    [Fact]
    public async Task Each_goes_to_its_applicant_and_what_may_not_go_says_why()
    {
        var scene = await system.Given.ATenantAsync();
        var mine = await scene.ADossierAsync(Stage.Finished);
        var posted = await scene.ADossierAsync(Stage.Finished, fill: form => (form.Input.CollectionWay, form.Input.PostAddress) = (CollectionWay.Post, "Số 5"));
        var firm = await scene.ADossierAsync(Stage.Finished, fill: form => (form.Input.Kind, form.Input.Name, form.Input.IdNumber, form.Input.Representative) = (ApplicantKind.Organisation, "Công ty Mẫu", "0315459414", "Lý Văn An"));
        var gone = await scene.ADossierAsync(Stage.Returned);
        var clerk = scene.As(scene.Staff.ClerkEast).At(At);
        TestDossier[] all = [mine, posted, firm, gone];

        var preview = await clerk.SendAsync(new PreviewReturns([.. all.Select(each => each.Id.Value)], IsOne: false));
        preview.Where(row => row.Reason is null).Select(row => row.Dossier.Code).ShouldBe([mine.Code]);

        var done = await clerk.SendAsync(new ReturnResults(await ChosenAsync(all), IsOne: false, null, null, null));

        Reason(done, mine).ShouldBeNull();
        Reason(done, posted).ShouldNotBeNull().ShouldContain("bưu chính");
        Reason(done, firm).ShouldNotBeNull().ShouldContain("người đến nhận");
        Reason(done, gone).ShouldNotBeNull().ShouldStartWith("Kết quả của hồ sơ này đã được trả.");
        (await mine.LoadAsync()).Recipient.ShouldBe(new Recipient("Nguyễn Văn Đức", "020096001234", null));
        (await firm.LoadAsync()).Status.ShouldBe(DossierStatus.Finished);
    }

    [Fact]
    public async Task One_authorised_person_takes_all_of_them_away()
    {
        var scene = await system.Given.ATenantAsync();
        var firm = await scene.ADossierAsync(Stage.Finished, fill: form => (form.Input.Kind, form.Input.Name, form.Input.IdNumber, form.Input.Representative) = (ApplicantKind.Organisation, "Công ty Mẫu", "0315459414", "Lý Văn An"));
        var person = await scene.ADossierAsync(Stage.Finished);
        var clerk = scene.As(scene.Staff.ClerkEast).At(At);

        (await clerk.InvalidAsync(new ReturnResults(await ChosenAsync(firm, person), IsOne: true, " ", "12", null))).Keys.ShouldBe(["RecipientName", "RecipientIdNumber", "Authority"], ignoreOrder: true);
        var done = await clerk.SendAsync(new ReturnResults(await ChosenAsync(firm, person), IsOne: true, "Nguyễn Thị Bình", "020196004567", "Giấy ủy quyền 05/2023"));

        done.ShouldAllBe(outcome => outcome.Reason == null);
        foreach (var each in new[] { firm, person })
        {
            (await each.LoadAsync()).Recipient.ShouldBe(new Recipient("Nguyễn Thị Bình", "020196004567", "Giấy ủy quyền 05/2023"));
        }
    }

    [Fact]
    public async Task A_result_that_changed_since_the_preview_stays()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Finished);
        var chosen = await ChosenAsync(dossier);
        await dossier.SendAsync(scene.Staff.SecondClerkEast, version => new RemindCollection(dossier.Id, version, "Đã gọi"));

        var done = await scene.As(scene.Staff.ClerkEast).At(At).SendAsync(new ReturnResults(chosen, IsOne: false, null, null, null));

        Reason(done, dossier).ShouldNotBeNull();
        (await dossier.LoadAsync()).Status.ShouldBe(DossierStatus.Finished);
    }

    private static string? Reason(IReadOnlyList<BatchOutcome> outcomes, TestDossier dossier) => outcomes.Single(outcome => outcome.Code == dossier.Code).Reason;

    private static async Task<IReadOnlyList<DossierAtVersion>> ChosenAsync(params TestDossier[] dossiers)
    {
        var chosen = new List<DossierAtVersion>();
        foreach (var dossier in dossiers)
        {
            chosen.Add(new DossierAtVersion(dossier.Id.Value, await dossier.VersionAsync()));
        }

        return chosen;
    }
}
