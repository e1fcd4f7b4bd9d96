using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Application.Views;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Views;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>What makes the demo's desks look lived in: remarks that mention colleagues, who are told, and views that are kept and shared.</summary>
internal sealed class DemoDesk(DemoSender sender, DemoRoster roster, Province province, DateTimeOffset at)
{
    private const string Department = "so-vhttdl";
    private const int Remarks = 2;

    private readonly DateOnly _today = province.Time.Day(at);

    /// <summary>Brings it about; where the demo has no such people, nothing.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (province.Directory.AgencyOn(Department, _today) is not { } department
            || roster.Find(department.Id, Role.DivisionHead, _today) is not { } head
            || roster.Find(department.Id, Role.Officer, _today) is not { } officer)
        {
            return;
        }

        await sender.SendAsync(new SaveView(WorkList.Desk, "Bước quá hạn, cần đôn đốc", "xem=ca-don-vi&han-buoc=qua-han&sap-xep=han-buoc&cot=buoc&cot=nguoi&cot=han-buoc&cot=han", IsShared: true), head, at, "demo-view-head", cancellationToken);
        await sender.SendAsync(new SaveView(WorkList.Desk, "Đang thẩm định của cả phòng", "xem=ca-don-vi&trang-thai=tham-dinh", IsShared: true), officer, at, "demo-view-officer", cancellationToken);
        var opened = await ToTalkAboutAsync(department.Id, cancellationToken);
        for (var index = 0; index < opened.Count; index++)
        {
            var (id, version) = opened[index];
            var text = index == 0 ? $"Nhờ @{head.PersonName} cho ý kiến về bản sao chứng thực bằng tốt nghiệp." : $"Đã trao đổi với @{head.PersonName}: hồ sơ đủ căn cứ để trình.";
            await sender.SendAsync(new CommentOnDossier(id, version, text), officer, at, $"demo-mention-{index}", cancellationToken);
        }
    }

    private Task<List<(Domain.Common.DossierId Id, int Version)>> ToTalkAboutAsync(Domain.Common.AgencyId department, CancellationToken cancellationToken) => sender.ReadAsync(async services =>
    {
        var rows = await services.GetRequiredService<AppDb>().Dossiers
            .Where(dossier => dossier.HolderAgencyId == department && dossier.Status == DossierStatus.Processing && dossier.StepKind == StepKind.Appraise)
            .OrderBy(dossier => dossier.Code)
            .Take(Remarks)
            .Select(dossier => new { dossier.Id, dossier.Version })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row => (row.Id, row.Version));
    });
}
