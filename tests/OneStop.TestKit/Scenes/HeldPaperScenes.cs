using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;
using OneStop.Domain.Results;
using OneStop.TestKit.Samples;

namespace OneStop.TestKit.Scenes;

/// <summary>Papers of a person that a province holds already.</summary>
public static class HeldPaperScenes
{
    /// <summary>The paper the sample procedures ask for and that is worth using again.</summary>
    public const string Degree = "Bằng tốt nghiệp";

    /// <summary>Place of that paper in the list.</summary>
    public const int DegreeIndex = 1;

    /// <summary>An earlier dossier of the same person, received at a counter with a scan of the degree.</summary>
    public static async Task<TestDossier> AnEarlierScanAsync(this Scene scene, SamplePerson? by = null, string at = "2023-11-20 09:00", Action<Form>? fill = null)
    {
        var clerk = by ?? scene.Staff.ClerkWest;
        var scan = await TestFiles.UploadAsync(scene.As(clerk).At(at), "bang.pdf", TestFiles.Pdf("bang"));
        return await scene.ADossierAsync(clerk, at, fill: form =>
        {
            form.Input.Papers[DegreeIndex].FileId = scan.Id;
            fill?.Invoke(form);
        });
    }

    /// <summary>A procedure whose result is called so, open to the eastern district from 2021 on.</summary>
    public static async Task<Procedure> AProcedureWithResultAsync(this Scene scene, string code, string result, params IReadOnlyList<RequiredPaper> papers)
    {
        var decision = scene.ADecision($"{code}/QĐ-UBND", new DateOnly(2023, 1, 1));
        var (procedure, version) = scene.AProcedure(code, $"Cấp {result}", decision, EffectivePeriod.Starting(new DateOnly(2023, 1, 1)), content => content with { ResultName = result, Division = SampleCatalogue.Tourism, Papers = papers.Count == 0 ? content.Papers : papers });
        var rule = new ReceiptRule
        {
            TenantId = scene.Tenant.Id,
            Id = Id.New<ReceiptRuleId>(),
            Key = $"moi-noi-{code}",
            ProcedureId = procedure.Id,
            ProcedureLevel = GovernmentLevel.Province,
            CounterLevels = [GovernmentLevel.Province, GovernmentLevel.District, GovernmentLevel.Commune],
            Scope = ReceiptScope.Province,
            DecisionId = decision.Id,
            Article = "Điều 1",
            Text = "Tiếp nhận tại mọi nơi.",
            Valid = EffectivePeriod.Starting(new DateOnly(2023, 1, 1)),
        };
        await scene.PublishAsync([decision, procedure], [version, rule]);
        return procedure;
    }

    /// <summary>The results that are kept.</summary>
    public static Task<List<StoredResult>> ResultsAsync(this Scene scene) =>
        scene.ReadAsync(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ToListAsync(db.StoredResults));
}
