using OneStop.Application.Common;
using OneStop.Domain.Forms;

namespace OneStop.Application.Guidance;

/// <summary>A form a counter issued before there was a dossier, in a list.</summary>
/// <param name="Id">The form.</param>
/// <param name="Kind">Guidance or refusal.</param>
/// <param name="Label">Its number.</param>
/// <param name="ApplicantName">To whom.</param>
/// <param name="Subject">What was asked for.</param>
/// <param name="Reason">Why it was not received.</param>
/// <param name="IssuedLocal">When, wall clock.</param>
/// <param name="CounterName">Where.</param>
/// <param name="StaffName">By whom.</param>
public sealed record CounterFormRow(Guid Id, FormKind Kind, string Label, string ApplicantName, string Subject, string Reason, DateTime IssuedLocal, string CounterName, string StaffName)
{
    /// <summary>The row of a form.</summary>
    public static CounterFormRow Of(IssuedForm form, Province province) => new(
        form.Id.Value,
        form.Kind,
        form.Label,
        form.Content.Applicant?.Name ?? string.Empty,
        form.Content.Subject,
        form.Content.Reason ?? string.Empty,
        province.Time.Local(form.IssuedAt),
        form.Content.CounterName,
        form.StaffName);
}
