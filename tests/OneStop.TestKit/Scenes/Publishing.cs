using Microsoft.Extensions.DependencyInjection;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;
using OneStop.Domain.Tenants;
using OneStop.Infrastructure.Persistence;
using OneStop.TestKit.Samples;

namespace OneStop.TestKit.Scenes;

/// <summary>Adds to what a tenant has published, as an approved decision would.</summary>
public static class Publishing
{
    /// <summary>Stores reference data, group by group, and has the snapshot read anew.</summary>
    public static async Task PublishAsync(this Scene scene, params IReadOnlyList<IEnumerable<ITenantOwned>> groups)
    {
        foreach (var group in groups)
        {
            await scene.ReadAsync(async db =>
            {
                db.AddRange(group);
                return await db.SaveChangesAsync();
            });
        }

        scene.Host.Services.GetRequiredService<ProvinceCache>().Forget(scene.Tenant.Id);
    }

    /// <summary>A decision in force from a day.</summary>
    public static CatalogueDecision ADecision(this Scene scene, string number, DateOnly from, Guid? scan = null) => new()
    {
        TenantId = scene.Tenant.Id,
        Id = Id.New<DecisionId>(),
        Key = VietnameseText.SearchKey(number).Replace(' ', '-'),
        Number = number,
        Title = $"Công bố danh mục thủ tục hành chính theo {number}",
        IsPilot = false,
        SignedOn = from.AddDays(-10),
        Signer = "Phó Chủ tịch Nguyễn Văn Mẫu",
        ScanId = scan is { } id ? new FileId(id) : null,
        Valid = EffectivePeriod.Starting(from),
    };

    /// <summary>A new procedure of the culture department with one version, published by a decision.</summary>
    public static (Procedure Procedure, ProcedureVersion Version) AProcedure(this Scene scene, string code, string name, CatalogueDecision? decision, EffectivePeriod valid, Func<ProcedureContent, ProcedureContent>? with = null)
    {
        var procedure = new Procedure { TenantId = scene.Tenant.Id, Id = Id.New<ProcedureId>(), Code = code };
        var content = new ProcedureContent
        {
            Name = name,
            Field = "Di sản văn hóa",
            Level = GovernmentLevel.Province,
            AgencyKey = scene.Places.Culture.Key,
            LimitValue = 10,
            LimitUnit = TimeLimitUnit.WorkingDays,
            ResultName = "Giấy phép",
            Papers = SampleProcess.Papers,
            Steps = SampleProcess.Steps(80),
        };
        return (procedure, new ProcedureVersion
        {
            TenantId = scene.Tenant.Id,
            Id = Id.New<ProcedureVersionId>(),
            ProcedureId = procedure.Id,
            DecisionId = decision?.Id,
            Content = with?.Invoke(content) ?? content,
            Valid = valid,
        });
    }
}
