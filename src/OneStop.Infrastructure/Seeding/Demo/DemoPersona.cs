using OneStop.Domain.Applicants;
using OneStop.Domain.Dossiers;

namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>Somebody whose papers are held: a tourist guide of the pilot, who may come again for the other card.</summary>
internal static class DemoPersona
{
    /// <summary>What she came for then; the domestic card asks for the same papers.</summary>
    public const string Procedure = "1.004628";

    /// <summary>She.</summary>
    public static DemoPerson Guide { get; } = new("Lương Thị Hồng Nhung", Gender.Female, new DateOnly(1996, 9, 14), "020196004327");

    /// <summary>Gives one finished dossier of the pilot to her, with all its papers scanned.</summary>
    public static IReadOnlyList<DemoCase> GiveTo(IReadOnlyList<DemoCase> cases)
    {
        if (cases.FirstOrDefault(each => each.Form is { ProcedureCode: Procedure, Kind: ApplicantKind.Person } && each.Acts is [{ Act: DossierAct.Receive }, .., { Act: DossierAct.ReturnResult }]) is { } hers)
        {
            (hers.Visitor, hers.ScansAll) = (Guide, true);
            (hers.Form.Name, hers.Form.IdNumber, hers.Form.Gender, hers.Form.BirthOn) = (Guide.Name, Guide.IdNumber, Guide.Gender, "14/09/1996");
        }

        return cases;
    }
}
