using Microsoft.EntityFrameworkCore;
using Npgsql;
using OneStop.Application.Forms;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Forms;

public sealed class FormIssuerTests(TestSystem system)
{
    private static readonly FormApplicant Passer = new() { Kind = ApplicantKind.Person, Name = "Nông Văn Hiếu" };

    [Fact]
    public async Task Each_counter_kind_and_year_has_a_series_of_its_own()
    {
        var scene = await system.Given.ATenantAsync();
        var (east, west) = (scene.Staff.ClerkEast, scene.Staff.ClerkWest);

        (await RefuseAsync(scene, east, "2023-12-01 09:00")).Label.ShouldBe("01/PTC-BPTNTKQ");
        (await RefuseAsync(scene, east, "2023-12-01 10:00")).Label.ShouldBe("02/PTC-BPTNTKQ");
        (await RefuseAsync(scene, west, "2023-12-01 10:00")).Label.ShouldBe("01/PTC-BPTNTKQ");
        (await GuideAsync(scene, east, "2023-12-01 11:00")).Label.ShouldBe("01/PBS-BPTNTKQ");
        (await RefuseAsync(scene, east, "2024-01-02 09:00")).Label.ShouldBe("01/PTC-BPTNTKQ");
        (await RefuseAsync(scene, scene.Staff.ClerkAtCentre, "2024-01-02 09:00")).Label.ShouldBe("01/PTC-TTPVHCC");
    }

    [Fact]
    public async Task Numbers_drawn_at_once_have_neither_gap_nor_collision()
    {
        var scene = await system.Given.ATenantAsync();

        var forms = await Task.WhenAll(Enumerable.Range(0, 24).Select(nth => Task.Run(() =>
            nth % 2 == 0 ? RefuseAsync(scene, scene.Staff.ClerkEast, "2023-12-01 09:00") : RefuseAsync(scene, scene.Staff.ClerkWest, "2023-12-01 09:00"))));

        foreach (var counter in forms.GroupBy(form => form.CounterId))
        {
            counter.Select(form => form.Number).Order().ShouldBe(Enumerable.Range(1, 12));
        }
    }

    [Fact]
    public async Task The_first_receipt_has_the_number_drawn_at_reception_and_a_re_issue_one_of_its_own_and_names_the_one_it_replaces()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.ADossierAsync();
        var dossier = await scene.ADossierAsync();

        var first = await scene.FirstReceiptAsync(dossier.Id);
        var second = await scene.IssueAsync(scene.Staff.ClerkEast, "2023-12-02 09:00", FormKind.Receipt, dossier.Id, (it, province) => FormContents.Receipt(it!, province), revision: 1);
        var next = await scene.ADossierAsync(at: "2023-12-04 09:00");

        first.Label.ShouldBe("02/BPTNTKQ");
        first.Content.Replaces.ShouldBeNull();
        second.Label.ShouldBe("03/BPTNTKQ");
        second.Content.Replaces.ShouldBe("02/BPTNTKQ");
        (second.Content.BookNumber, second.Content.BookOrdinal).ShouldBe((1, 2));
        (await next.LoadAsync()).ReceiptNumber.ShouldBe(4);
    }

    [Fact]
    public async Task The_apology_is_numbered_by_the_agency_and_signed_by_its_head()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync();

        var form = await scene.IssueAsync(scene.Staff.Tourism.Leader, "2023-12-01 15:00", FormKind.Apology, dossier.Id, (it, province) =>
            FormContents.Apology(it!, province, "Chờ ý kiến của cơ quan phối hợp", it!.DueAt!.Value, it.DueAt.Value.AddDays(3)));

        form.Label.ShouldBe("01/PXL-SVHTTDL");
        (form.CounterId, form.AgencyId).ShouldBe((null, scene.Places.Culture.Id));
        form.SignerTitle.ShouldBe("Thủ trưởng cơ quan, đơn vị");
        form.StaffName.ShouldBe(scene.Staff.Tourism.Leader.Member.FullName);
        (form.Content.ParentName, form.Content.IssuerName, form.PlaceName).ShouldBe(("Ủy ban nhân dân tỉnh Mẫu", "Sở Văn hóa, Thể thao và Du lịch", "Tỉnh Mẫu"));
    }

    [Fact]
    public async Task What_an_officer_asks_for_is_numbered_by_the_counter_that_received_it()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync();

        var form = await scene.IssueAsync(scene.Staff.Tourism.Officer, "2023-12-01 15:00", FormKind.SupplementRequest, dossier.Id, (it, province) =>
            FormContents.SupplementRequest(it!, province, ["Bản sao bằng tốt nghiệp"], "Chưa đủ thành phần hồ sơ", null));

        form.CounterId.ShouldBe(scene.Places.East.Counter.Id);
        form.Content.IssuerName.ShouldBe("Bộ phận Một cửa huyện Đông Khê");
        form.SignerTitle.ShouldBe("Người hướng dẫn");
    }

    [Fact]
    public async Task What_was_issued_stays_as_it_was_printed()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync();

        var stored = await scene.FirstReceiptAsync(dossier.Id);
        stored.Content.Papers.ShouldBe([new FormPaper("Đơn đề nghị", PaperKind.Original, 1), new FormPaper("Bằng tốt nghiệp", PaperKind.Certified, 2)]);
        stored.Content.Applicant!.Name.ShouldBe("Nguyễn Văn Đức");
        stored.Content.DueLocal.ShouldBe(new DateTime(2023, 12, 15, 17, 0, 0));

        var forbidden = await Should.ThrowAsync<PostgresException>(() => scene.ReadAsync(db => db.IssuedForms.ExecuteUpdateAsync(all => all.SetProperty(each => each.StaffName, "Người khác"))));
        forbidden.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        forbidden = await Should.ThrowAsync<PostgresException>(() => scene.ReadAsync(db => db.IssuedForms.ExecuteDeleteAsync()));
        forbidden.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private static Task<IssuedForm> RefuseAsync(Scene scene, SamplePerson clerk, string at) =>
        scene.IssueAsync(clerk, at, FormKind.Rejection, null, (_, province) => FormContents.AtCounter(Passer, clerk.Duty.CounterId!.Value, null, "Cấp thẻ", "Không thuộc thẩm quyền", [], province));

    private static Task<IssuedForm> GuideAsync(Scene scene, SamplePerson clerk, string at) =>
        scene.IssueAsync(clerk, at, FormKind.SupplementRequest, null, (_, province) => FormContents.AtCounter(Passer, clerk.Duty.CounterId!.Value, null, "Cấp thẻ", "Thiếu giấy tờ", ["Đơn đề nghị"], province));
}
