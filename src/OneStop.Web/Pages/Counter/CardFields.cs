using System.Globalization;
using OneStop.Application.Reception;
using OneStop.Domain.Applicants;
using OneStop.Domain.Dossiers;

namespace OneStop.Web.Pages.Counter;

/// <summary>Where the facts of a citizen card go on the reception form.</summary>
internal static class CardFields
{
    /// <summary>Names of the fields a card may fill.</summary>
    public static IReadOnlyList<string> Names { get; } = ["Form.Name", "Form.IdNumber", "Form.BirthOn", "Form.Gender", "Form.Address", "Form.Representative"];

    /// <summary>Values by field name.</summary>
    public static IReadOnlyDictionary<string, string> Of(CitizenCard card, ApplicantKind kind, Guid? commune) => kind switch
    {
        ApplicantKind.Organisation => new Dictionary<string, string>(StringComparer.Ordinal) { ["Form.Representative"] = card.FullName },
        ApplicantKind.Person => new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Form.Name"] = card.FullName,
            ["Form.IdNumber"] = CitizenNumber.Format(card.Number),
            ["Form.BirthOn"] = Birth(card),
            ["Form.Gender"] = card.Gender?.ToString() ?? string.Empty,
            ["Form.Address"] = card.Residence,
            ["Form.CommuneId"] = commune?.ToString() ?? string.Empty,
        },
    };

    /// <summary>Whether the next card is that of the person who hands in for the applicant: the applicant's own has been read.</summary>
    public static bool IsOfAuthorised(ReceptionInput form) =>
        form.IsAuthorised && !string.IsNullOrWhiteSpace(form.Name) && !string.IsNullOrWhiteSpace(form.IdNumber) && CitizenCard.TryRead(form.IdNumber) is null && string.IsNullOrWhiteSpace(form.Authorised.IdNumber);

    /// <summary>Values by field name, for the person who hands in for the applicant.</summary>
    public static IReadOnlyDictionary<string, string> OfAuthorised(CitizenCard card) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Form.Authorised.Name"] = card.FullName,
        ["Form.Authorised.IdNumber"] = CitizenNumber.Format(card.Number),
        ["Form.Authorised.Address"] = card.Residence,
    };

    /// <summary>Fills the form itself, where the card's text was typed into a field.</summary>
    public static void Fill(ReceptionInput form, CitizenCard card)
    {
        if (form.Kind == ApplicantKind.Organisation)
        {
            form.Representative = card.FullName;
            form.Name = CitizenCard.TryRead(form.Name) is null ? form.Name : null;
            form.IdNumber = CitizenCard.TryRead(form.IdNumber) is null ? form.IdNumber : null;
            return;
        }

        form.Name = card.FullName;
        form.IdNumber = card.Number;
        form.BirthOn = Birth(card);
        form.Gender = card.Gender;
        form.Address = card.Residence;
    }

    private static string Birth(CitizenCard card) => card.BirthOn?.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture) ?? string.Empty;
}
