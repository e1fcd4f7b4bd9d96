using OneStop.Application.Common;
using OneStop.Domain.Applicants;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Reception;

/// <summary>Which identity check applies to which applicant.</summary>
public static class IdentityChecks
{
    /// <summary>The citizen number of a person, with birth date and sex compared; the tax code of an organisation.</summary>
    public static CheckedValue IdNumber(ReceptionInput form, DateOnly today) => form.Kind switch
    {
        ApplicantKind.Person => CitizenNumber.Check(form.IdNumber, TypedDate.Read(form.BirthOn), form.Gender),
        ApplicantKind.Organisation => TaxCode.Check(form.IdNumber, today),
        _ => new CheckedValue(null, []),
    };
}
