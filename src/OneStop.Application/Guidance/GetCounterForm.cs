#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Reception;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Forms;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Guidance;

/// <summary>What guidance or a refusal would say, made of what the clerk has typed for the reception so far.</summary>
/// <param name="Kind">Which form.</param>
/// <param name="Typed">The reception as typed; null when the form has been filled in already.</param>
/// <param name="Filled">The form as filled in; null at first.</param>
[AllowedTo(Role.CounterClerk)]
public sealed record GetCounterForm(FormKind Kind, ReceptionInput? Typed, CounterFormInput? Filled) : IQuery<CounterFormScene>;

/// <summary>What the page shows.</summary>
/// <param name="Form">Prefilled, or as it was filled in.</param>
/// <param name="Design">Number and title of the form today.</param>
/// <param name="Procedure">What is asked for; null while no procedure is chosen.</param>
/// <param name="Earlier">Guidance given already, of which no dossier has come; null when there is none.</param>
/// <param name="Counter">Where.</param>
public sealed record CounterFormScene(CounterFormInput Form, FormDesign Design, ProcedureVersion? Procedure, CounterFormRow? Earlier, Counter Counter);

/// <summary>Answers it.</summary>
public sealed class GetCounterFormHandler(Occasions occasions, EarlierGuidance earlier) : IRequestHandler<GetCounterForm, CounterFormScene>
{
    private const int MostPlaces = 3;

    /// <inheritdoc/>
    public async Task<CounterFormScene> Handle(GetCounterForm request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var today = province.Time.Day(on.At);
        var counter = province.Directory.Counter(on.By.CounterId!.Value);
        var form = request.Filled ?? Prefilled(request.Kind, request.Typed ?? new ReceptionInput(), province, counter, today);
        form.Kind = request.Kind;
        var procedure = form.ProcedureCode is { } code ? province.Catalogue.Find(code) : null;
        var idNumber = IssueCounterFormValidator.IdNumber(form, today).Value;
        return new CounterFormScene(
            form,
            FormDesigns.Of(province.FormSetOn(today).Key, request.Kind),
            procedure is null ? null : province.Catalogue.KnownAs(procedure.Id, today),
            request.Kind == FormKind.SupplementRequest && procedure is not null && idNumber is not null ? await earlier.FindAsync(idNumber, procedure.Id, province, cancellationToken) : null,
            counter);
    }

    private static CounterFormInput Prefilled(FormKind kind, ReceptionInput typed, Province province, Counter counter, DateOnly today)
    {
        var procedure = typed.ProcedureCode is { } code ? province.Catalogue.Find(code) : null;
        var commune = typed.CommuneId is { } id ? province.Directory.CommuneOn(new UnitId(id), today) : null;
        var verdict = procedure is null ? null : province.Rules.Judge(procedure.Id, counter, commune, today, typed.Channel);
        return new CounterFormInput
        {
            Kind = kind,
            ProcedureCode = procedure?.Code,
            ApplicantKind = typed.Kind,
            Name = typed.Name,
            Gender = typed.Gender,
            IdNumber = typed.IdNumber,
            Address = typed.Address,
            Phone = typed.Phone,
            Email = typed.Email,
            Lines = kind == FormKind.SupplementRequest ? string.Join('\n', Missing(typed, verdict)) : null,
            Reason = kind == FormKind.SupplementRequest ? ReasonToGuide(typed, verdict) : ReasonToRefuse(verdict),
            ContactName = counter.Name,
            ContactPhone = counter.Hotline,
        };
    }

    private static IEnumerable<string> Missing(ReceptionInput typed, ReceiptVerdict? verdict)
    {
        var asked = verdict?.Version?.Terms(typed.CaseKey, typed.Channel).Papers ?? [];
        return ReceptionGaps.PapersMissing(typed, verdict).Select(index => Line(asked[index]));
    }

    private static string Line(RequiredPaper paper)
    {
        var how = paper.Kind == PaperKind.Present ? "xuất trình" : $"{VietnameseText.TwoDigits(paper.Quantity)} {paper.Kind.ToText()}";
        return paper.Form is { } form ? $"{paper.Name} ({how}, {form})" : $"{paper.Name} ({how})";
    }

    private static string? ReasonToGuide(ReceptionInput typed, ReceiptVerdict? verdict) =>
        ReceptionGaps.PapersMissing(typed, verdict).Any() ? "Hồ sơ chưa đủ thành phần theo quy định" : null;

    private static string? ReasonToRefuse(ReceiptVerdict? verdict)
    {
        if (verdict?.Refusal is not { } refusal)
        {
            return null;
        }

        var places = verdict.Elsewhere.Take(MostPlaces).Select(place => place.Name).ToList();
        return places.Count == 0 ? RefusalTexts.TextWithBasis(refusal) : $"{RefusalTexts.TextWithBasis(refusal)} Có thể nộp tại: {string.Join("; ", places)}.";
    }
}
