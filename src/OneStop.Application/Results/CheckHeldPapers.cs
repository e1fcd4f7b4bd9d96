#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Application.Reception;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Results;

/// <summary>
/// Which papers of a reception are held digitally and so must not be asked for again (NĐ 118/2025 Điều 5 khoản 1). Names alone;
/// that the clerk was told is put down, once for each person and day.
/// </summary>
[AllowedTo(Role.CounterClerk)]
public sealed record CheckHeldPapers(ReceptionInput Form) : ICommand<HeldPapersFound>;

/// <summary>What is held.</summary>
/// <param name="IsAsked">Procedure and identity number are known, so that it could be looked for.</param>
/// <param name="ByPaper">Held papers for each paper that is asked for and has some, by its place in the list.</param>
/// <param name="IsOtherName">Something is held under the number, but under another name than the one typed.</param>
/// <param name="Refusal">Why it was not looked for: the clerk asks about too many people.</param>
public sealed record HeldPapersFound(bool IsAsked, IReadOnlyDictionary<int, IReadOnlyList<HeldPaper>> ByPaper, bool IsOtherName, Refusal? Refusal)
{
    /// <summary>Not looked for yet.</summary>
    public static HeldPapersFound NotAsked { get; } = new(false, new Dictionary<int, IReadOnlyList<HeldPaper>>(), false, null);
}

/// <summary>Carries it out.</summary>
public sealed class CheckHeldPapersHandler(IAppDb db, ICurrentTenant tenant, Occasions occasions, HeldPapers held, IHeldPaperLooks looks, AuditTrail audit) : IRequestHandler<CheckHeldPapers, HeldPapersFound>
{
    /// <summary>People whose papers a clerk may ask about within <see cref="Window"/>, and in one day.</summary>
    public const int MostPeople = 20;

    private const int MostPeopleADay = 200;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public async Task<HeldPapersFound> Handle(CheckHeldPapers request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var form = request.Form;
        var today = province.Time.Day(on.At);
        var counter = on.By.CounterId!.Value;
        if (form.ProcedureCode is not { } code || province.Catalogue.Find(code) is not { } procedure
            || province.Rules.Judge(procedure.Id, province.Directory.Counter(counter), CommuneOf(form, province, today), today, form.Channel) is not { IsAllowed: true, Version: { } version }
            || IdentityChecks.IdNumber(form, today).Value is not { } idNumber)
        {
            return HeldPapersFound.NotAsked;
        }

        if (await RefusalOfManyAsync(on.By.StaffId, idNumber, today, on.At, cancellationToken) is { } refusal)
        {
            return HeldPapersFound.NotAsked with { IsAsked = true, Refusal = refusal };
        }

        var all = await held.OfAsync(idNumber, province, today, cancellationToken);
        var own = all.Where(paper => paper.IsOf(form)).ToList();
        var found = version.Terms(form.CaseKey, form.Channel).Papers.Index()
            .Select(asked => (asked.Index, Held: HeldPapers.For(asked.Item, own, today)))
            .Where(each => each.Held.Count > 0)
            .ToDictionary(each => each.Index, each => each.Held);
        var isFirst = await looks.NoteAsync(
            new HeldPaperLook
            {
                TenantId = tenant.Tenant.Id,
                StaffId = on.By.StaffId,
                IdNumber = idNumber,
                Day = today,
                CounterId = counter,
                FirstAt = on.At,
                LastAt = on.At,
                Listed = [.. found.Values.SelectMany(papers => papers.Select(paper => paper.Id)).Distinct()],
            },
            cancellationToken);
        if (isFirst)
        {
            audit.Write(AuditKind.HeldPapersListed, AuditSubject.Applicant, null, $"{VietnameseText.Clean(form.Name)} ({HeldPaperChoice.Shown(idNumber)})", $"{procedure.Code}: {string.Join("; ", found.Values.Select(papers => papers[0].Name))}");
            await db.SaveChangesAsync(cancellationToken);
        }

        return new HeldPapersFound(true, found, own.Count == 0 && all.Count > 0, null);
    }

    private static AdministrativeUnit? CommuneOf(ReceptionInput form, Province province, DateOnly today) =>
        form.CommuneId is { } id ? province.Directory.CommuneOn(new UnitId(id), today) : null;

    // A clerk meets one person after another: whoever asks about dozens in minutes is collecting.
    private async Task<Refusal?> RefusalOfManyAsync(StaffId staff, string idNumber, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = now - Window;
        var asked = await db.HeldPaperLooks.AsNoTracking()
            .Where(look => look.StaffId == staff && look.Day == today && look.IdNumber != idNumber)
            .GroupBy(_ => 1)
            .Select(all => new { Today = all.Count(), Lately = all.Count(look => look.FirstAt > since) })
            .SingleOrDefaultAsync(cancellationToken);
        return asked is null || (asked.Lately < MostPeople && asked.Today < MostPeopleADay) ? null : new Refusal(RefusalCodes.HeldTooMany);
    }
}
