using OneStop.Application.Common;
using OneStop.Application.Reception;
using OneStop.Domain.Applicants;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Results;

/// <summary>What a reception may use again: the rules that listing, gaps and the reception itself share.</summary>
public static class HeldPaperChoice
{
    /// <summary>What a clerk chooses to have the paper handed in after all.</summary>
    public const string New = "moi";

    /// <summary>The held paper that a line of the checklist uses; null when it uses none.</summary>
    public static Guid? HeldId(this PaperInput line) => line.FileId is null && Guid.TryParse(line.Held, out var id) ? id : null;

    /// <summary>The number as the trail names it: enough to find a person again, of people not the whole of it.</summary>
    public static string Shown(string idNumber) => CitizenNumber.Mask(idNumber) is var masked && masked.Any(char.IsAsciiDigit) ? masked : idNumber;

    /// <summary>
    /// Whether the paper's owner is the applicant. A number alone proves little: for people the name goes with it, so that
    /// typing numbers tells nobody what a person holds.
    /// </summary>
    public static bool IsOf(this HeldPaper paper, ReceptionInput form) =>
        form.Kind == ApplicantKind.Organisation || paper.OwnerNameKey == VietnameseText.SearchKey(VietnameseText.Clean(form.Name));
}
