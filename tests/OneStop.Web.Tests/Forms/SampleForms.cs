using OneStop.Application.Forms;
using OneStop.Domain.Calendar;
using OneStop.Domain.Applicants;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;

namespace OneStop.Web.Tests.Forms;

/// <summary>One of each form, in the set of a time: 2023 with districts, 2025 without.</summary>
internal sealed class SampleForms(Scene scene, bool isOld)
{
    public SamplePerson Clerk => isOld ? scene.Staff.ClerkEast : scene.Staff.ClerkNewYen;

    public string Morning => isOld ? "2023-12-01 08:05" : "2025-10-01 08:05";

    public string Later => isOld ? "2023-12-14 15:20" : "2025-10-14 15:20";

    private SamplePerson Leader => scene.Staff.Tourism.Leader;

    private SamplePerson Officer => scene.Staff.Tourism.Officer;

    public Task<TestDossier> DossierAsync(Action<Form>? fill = null) => scene.ADossierAsync(Clerk, Morning, fill: form =>
    {
        form.Of(isOld ? scene.Places.Huu : scene.Places.NewHuu);
        fill?.Invoke(form);
    });

    public Task<IssuedForm> ReceiptAsync(TestDossier dossier, int revision = 0) => revision == 0
        ? scene.FirstReceiptAsync(dossier.Id)
        : scene.IssueAsync(Clerk, Later, FormKind.Receipt, dossier.Id, (it, province) => FormContents.Receipt(it!, province), revision);

    public Task<IssuedForm> ReceiptAfterSupplementAsync(TestDossier dossier) => scene.IssueAsync(
        Clerk, Later, FormKind.Receipt, dossier.Id, (it, province) => FormContents.ReceiptAfterWait(TimeOwner.Supplement, it!, it!.DueAt!.Value, new Occasion(Clerk.Duty, Wall.Instant(Later), province.Clock), province) with { DueLocal = isOld ? new DateTime(2023, 12, 28, 17, 0, 0) : new DateTime(2025, 10, 28, 17, 0, 0) }, 2);

    public Task<IssuedForm> SupplementRequestAsync(TestDossier dossier) => scene.IssueAsync(
        Officer, Later, FormKind.SupplementRequest, dossier.Id, (it, province) => FormContents.SupplementRequest(
            it!, province, ["Bản sao chứng thực bằng tốt nghiệp đại học", "Giấy khám sức khỏe do cơ sở khám bệnh, chữa bệnh cấp trong 06 tháng"], "Thành phần hồ sơ chưa đầy đủ theo quy định", Wall.Instant(isOld ? "2023-12-29 17:00" : "2025-10-31 17:00")));

    public Task<IssuedForm> GuidanceAsync() => scene.IssueAsync(
        Clerk, Morning, FormKind.SupplementRequest, null, (_, province) => FormContents.AtCounter(
            new FormApplicant { Kind = ApplicantKind.Person, Name = "Nông Thị Hạnh", Gender = Gender.Female }, Clerk.Duty.CounterId!.Value, "1.900001", "Cấp thẻ hướng dẫn viên du lịch", "Thiếu giấy tờ", ["Đơn đề nghị theo mẫu"], province));

    public Task<IssuedForm> RejectionAsync() => scene.IssueAsync(
        Clerk, Morning, FormKind.Rejection, null, (_, province) => FormContents.AtCounter(
            new FormApplicant { Kind = ApplicantKind.Organisation, Name = "Công ty TNHH Du lịch Mẫu Sơn", Representative = "Lý Văn Phúc", IdNumber = "4900123456", Address = "Số 8, đường Bắc Sơn", Phone = "0912 345 678", Email = "lienhe@mauson.example.vn" },
            Clerk.Duty.CounterId!.Value, "1.900001", "Cấp thẻ hướng dẫn viên du lịch", "Thủ tục chỉ dành cho cá nhân; tổ chức không thuộc đối tượng thực hiện theo khoản 1 Điều 58 Luật Du lịch.", [], province));

    public Task<IssuedForm> ApologyAsync(TestDossier dossier, bool isLate = false) => scene.IssueAsync(
        Leader, isLate ? (isOld ? "2023-12-18 09:00" : "2025-10-20 09:00") : Later, FormKind.Apology, dossier.Id, (it, province) => FormContents.Apology(
            it!, province, "Chờ kết quả xác minh văn bằng của cơ sở đào tạo", it!.DueAt!.Value, Wall.Instant(isOld ? "2023-12-22 17:00" : "2025-10-24 17:00")));

    public Task<IssuedForm> StopNoticeAsync(TestDossier dossier) => scene.IssueAsync(
        Clerk, Later, FormKind.StopNotice, dossier.Id, (it, province) => FormContents.StopNotice(it!, province, "Người nộp thay đổi nhu cầu", Wall.Instant(Later)));

    public Task<IssuedForm> LapseNoticeAsync(TestDossier dossier) => scene.IssueAsync(
        Clerk, Later, FormKind.StopNotice, dossier.Id, (it, province) => FormContents.LapseNotice(it!, province, "Quá thời hạn bổ sung mà chưa bổ sung hồ sơ") with { StatusText = "Yêu cầu bổ sung giấy tờ", DeadlineLocal = isOld ? new DateTime(2023, 12, 13, 17, 0, 0) : new DateTime(2025, 10, 13, 17, 0, 0) });
}
