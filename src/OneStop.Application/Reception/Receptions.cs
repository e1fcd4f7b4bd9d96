using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Files;
using OneStop.Application.Results;
using OneStop.Domain.Accounts;
using OneStop.Domain.Applicants;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Reception;

/// <summary>Turns a checked form into a reception: judges, numbers and cleans; shared by counter and online.</summary>
public sealed class Receptions(IAppDb db, ICurrentTenant tenant, INumberSeries numbers, FileReferences files, HeldPapers held)
{
    private const int TokenBytes = 16;

    /// <summary>Prepares the reception of a dossier at the clerk's counter.</summary>
    /// <exception cref="RefusedException">When the counter may not receive it, or cannot give the result back where asked.</exception>
    /// <exception cref="ValidationException">When the procedure or commune is unknown, or a required paper is missing.</exception>
    public async Task<Domain.Dossiers.Reception> PrepareAsync(ReceptionInput form, Occasion on, Province province, CancellationToken cancellationToken)
    {
        var today = province.Time.Day(on.At);
        var counter = province.Directory.Counter(on.By.CounterId ?? throw new RefusedException(new Refusal(RefusalCodes.AccessNoAppointment)));
        var procedure = province.Catalogue.Find(form.ProcedureCode!) ?? throw Invalid(nameof(form.ProcedureCode), "Không có thủ tục này trong danh mục.");
        var commune = CommuneOf(form, province, today);
        var verdict = province.Rules.Judge(procedure.Id, counter, commune, today, form.Channel);
        Refusal.ThrowIf(verdict.Refusal);
        if (ReceptionGaps.OfProcedure(form, verdict) is { Count: > 0 } gaps)
        {
            throw new ValidationException(gaps.Select(gap => new ValidationFailure(gap.Field, gap.Message)));
        }

        var agency = verdict.CompetentAgency!;
        var applicant = ApplicantOf(form, commune, today);
        var terms = verdict.Version!.Terms(form.CaseKey, form.Channel);
        var papers = Papers(form, terms, await HeldAsync(form, terms, applicant, province, today, cancellationToken));

        // Whatever is sent with the form is the clerk's own; a held paper was found by the applicant's number and name instead.
        await files.RequireOwnAsync([.. papers.Where(paper => paper is { FileId: not null, Reuse: null }).Select(paper => paper.FileId!.Value)], cancellationToken);
        var collection = CollectionCounter(form, counter, province, today);
        var drawn = await numbers.DrawAsync(
            [
                ($"dossier:{agency.Code}", today.ToString("yyMMdd", CultureInfo.InvariantCulture)),
                ($"receipt:{counter.Key}", today.ToString("yyyy", CultureInfo.InvariantCulture)),
            ],
            cancellationToken);

        return new Domain.Dossiers.Reception
        {
            TenantId = tenant.Tenant.Id,
            DossierId = Id.New<DossierId>(),
            Code = DossierCode.Compose(agency.Code, today, drawn[0]),
            Procedure = procedure,
            CaseKey = verdict.Version.Case(form.CaseKey)?.Key,
            Verdict = verdict,
            IsDifficult = province.IsDifficult(commune?.Id, today),
            Counter = counter,
            Applicant = applicant,
            Papers = papers,
            Channel = form.Channel,
            CollectionWay = form.CollectionWay,
            CollectionCounter = collection,
            PostAddress = form.CollectionWay == CollectionWay.Post ? VietnameseText.Clean(form.PostAddress) : null,
            ReceiptNumber = drawn[1],
            LookupToken = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes)),
        };
    }

    /// <summary>The clerk's draft has become a dossier.</summary>
    public Task DropDraftAsync(Duty clerk, CancellationToken cancellationToken) => db.ReceptionDrafts
        .Where(draft => draft.StaffId == clerk.StaffId && draft.CounterId == clerk.CounterId)
        .ExecuteDeleteAsync(cancellationToken);

    /// <summary>The applicant as typed, normalised.</summary>
    internal static Applicant ApplicantOf(ReceptionInput form, AdministrativeUnit? commune, DateOnly today)
    {
        var name = VietnameseText.Clean(form.Name);
        var isPerson = form.Kind == ApplicantKind.Person;
        return new Applicant
        {
            Kind = form.Kind,
            Name = name,
            NameKey = VietnameseText.SearchKey(name),
            IdNumber = IdentityChecks.IdNumber(form, today).Value!,
            BirthOn = isPerson ? TypedDate.Read(form.BirthOn) : null,
            Gender = isPerson ? form.Gender : null,
            Representative = isPerson ? null : VietnameseText.Clean(form.Representative),
            Address = VietnameseText.Clean(form.Address),
            CommuneId = commune?.Id,
            Phone = PhoneNumber.Check(form.Phone).Value!,
            Email = string.IsNullOrWhiteSpace(form.Email) ? null : EmailAddress.Check(form.Email).Value,
            Authorised = form.IsAuthorised ? AuthorisedOf(form.Authorised) : null,
        };
    }

    private static AuthorisedPerson AuthorisedOf(AuthorisedInput form) => new(
        VietnameseText.Clean(form.Name),
        CitizenNumber.Check(form.IdNumber, null, null).Value!,
        VietnameseText.Clean(form.Address),
        PhoneNumber.Check(form.Phone).Value!,
        string.IsNullOrWhiteSpace(form.Email) ? null : EmailAddress.Check(form.Email).Value,
        VietnameseText.Clean(form.Authority));

    private static AdministrativeUnit? CommuneOf(ReceptionInput form, Province province, DateOnly today) => form.CommuneId is not { } id
        ? null
        : province.Directory.CommuneOn(new UnitId(id), today) ?? throw Invalid(nameof(form.CommuneId), "Hãy chọn lại xã, phường, thị trấn trong danh sách.");

    private static List<HandedInPaper> Papers(ReceptionInput form, ProcedureTerms terms, IReadOnlyDictionary<int, HeldPaper> held) =>
    [
        .. terms.Papers.Select((asked, index) =>
        {
            if (held.TryGetValue(index, out var paper))
            {
                return new HandedInPaper(asked.Name, asked.Kind, 1, paper.FileId, paper.Reuse);
            }

            var given = index < form.Papers.Count ? form.Papers[index] : new PaperInput();
            return new HandedInPaper(
                asked.Name,
                asked.Kind,
                given.IsReceived ? given.Quantity ?? asked.Quantity : 0,
                given.IsReceived && given.FileId is { } fileId ? new FileId(fileId) : null);
        }),
    ];

    private static Counter CollectionCounter(ReceptionInput form, Counter here, Province province, DateOnly today)
    {
        if (form.CollectionCounterId is not { } id || id == here.Id.Value)
        {
            return here;
        }

        var counter = province.Directory.FindCounter(new CounterId(id));
        return counter is not null && counter.Valid.Contains(today)
            ? counter
            : throw new RefusedException(new Refusal(RefusalCodes.ReceiptCollectionPlace));
    }

    /// <summary>The held papers that were chosen, by their place in the list: each must be this applicant's and the paper that is asked for.</summary>
    private async Task<IReadOnlyDictionary<int, HeldPaper>> HeldAsync(ReceptionInput form, ProcedureTerms terms, Applicant applicant, Province province, DateOnly today, CancellationToken cancellationToken)
    {
        var chosen = terms.Papers.Index()
            .Where(asked => asked.Index < form.Papers.Count)
            .Select(asked => (asked.Index, Asked: asked.Item, Id: form.Papers[asked.Index].HeldId()))
            .Where(each => each.Id is not null)
            .ToList();
        if (chosen.Count == 0)
        {
            return new Dictionary<int, HeldPaper>();
        }

        var own = (await held.OfAsync(applicant.IdNumber, province, today, cancellationToken)).Where(paper => paper.IsOf(form)).ToList();
        return chosen.ToDictionary(
            each => each.Index,
            each => own.Find(paper => paper.Id == each.Id && HeldPapers.Fits(each.Asked, paper, today)) ?? throw new RefusedException(new Refusal(RefusalCodes.HeldUnfit)));
    }

    private static ValidationException Invalid(string field, string message) => new([new ValidationFailure($"Form.{field}", message)]);
}
