using Microsoft.EntityFrameworkCore;
using OneStop.Application.Custody;
using OneStop.Application.Guidance;
using OneStop.Application.Results;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.Domain.Notices;
using OneStop.Domain.Tenants;
using OneStop.Domain.Views;
using OneStop.TestKit.Scenes;

namespace OneStop.Application.Tests.Isolation;

/// <summary>Rows of tables that no act of the full province writes.</summary>
internal static class EveryTable
{
    /// <summary>Adds them.</summary>
    public static async Task FillAsync(Scene scene, TestDossier dossier)
    {
        var form = await scene.IssueAsync(scene.Staff.ClerkEast, "2023-12-01 16:00", FormKind.SupplementRequest, null, (_, _) => new FormContent { Applicant = new FormApplicant { Kind = ApplicantKind.Person, Name = "Nông Văn Hiếu" } });
        var issued = await scene.ADossierAsync(Stage.Issued);
        await scene.As(scene.Staff.Tourism.Records).At(issued.Now).SendAsync(new HandOverResults([issued.Id.Value]));
        var (tenant, staff, at) = (scene.Tenant.Id, scene.Staff.Office.Member.Id, Wall.Instant("2023-12-01 16:00"));
        await AddAsync(
            scene,
            new FormPrint { TenantId = tenant, FormId = form.Id, Ordinal = 1, PrintedAt = at, StaffId = staff, StaffName = "Phan Văn Đức" },
            new CounterGuidance { TenantId = tenant, FormId = form.Id, Kind = form.Kind, CounterId = form.CounterId!.Value, ProcedureId = scene.Catalogue.Guide.Id, IdNumber = "020096001234", IssuedAt = at },
            new CollectionReminder { TenantId = tenant, DossierId = dossier.Id, ReadyOn = new DateOnly(2023, 12, 1), Days = 3, RemindedAt = at },
            new HeldPaperLook { TenantId = tenant, StaffId = staff, IdNumber = "020096001234", Day = new DateOnly(2023, 12, 1), CounterId = scene.Places.East.Counter.Id, FirstAt = at, LastAt = at, Listed = [] },
            new Notice { TenantId = tenant, Id = Id.New<NoticeId>(), StaffId = staff, Kind = NoticeKind.Urged, Text = "Đôn đốc", At = at },
            new SavedView { TenantId = tenant, Id = Id.New<SavedViewId>(), StaffId = staff, List = Enum.GetValues<WorkList>()[0], Name = "Của tôi", Query = "", AgencyId = scene.Places.Office.Id, Role = Role.ProvincialOffice, SavedAt = at },
            new DefaultView { TenantId = tenant, StaffId = staff, List = Enum.GetValues<WorkList>()[0], Query = "", SavedAt = at });
    }

    private static Task<int> AddAsync(Scene scene, params IReadOnlyList<ITenantOwned> rows) => scene.ReadAsync(db =>
    {
        db.AddRange(rows);
        return db.SaveChangesAsync();
    });
}
