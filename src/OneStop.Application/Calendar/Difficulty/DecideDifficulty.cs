#pragma warning disable MA0048 // A use case is one file.
using System.Globalization;
using FluentValidation;
using MediatR;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Calendar.Difficulty;

/// <summary>
/// Enters a decision that puts communes on the list of difficult ones or takes them off, and counts the open dates of their
/// applicants anew, in one act. A date that would move to the applicant's disadvantage is kept as it was printed, unless the
/// applicant is told. Nothing entered before is overwritten.
/// </summary>
/// <param name="Input">The decision.</param>
/// <param name="MovesLater">Later dates are taken, and applicants told: by e-mail, or by their counter.</param>
[AllowedTo(Role.ProvincialOffice)]
public sealed record DecideDifficulty(DifficultyInput Input, bool MovesLater) : ICommand<RecountedDates>;

/// <summary>Checks what was typed.</summary>
public sealed class DecideDifficultyValidator : AbstractValidator<DecideDifficulty>
{
    /// <summary>The rules.</summary>
    public DecideDifficultyValidator()
    {
        RuleFor(command => command.Input).SetValidator(new DifficultyInputValidator());
    }
}

/// <summary>Carries it out.</summary>
public sealed class DecideDifficultyHandler(IAppDb db, Occasions occasions, PromiseRecount recount, AuditTrail trail) : IRequestHandler<DecideDifficulty, RecountedDates>
{
    /// <inheritdoc/>
    public async Task<RecountedDates> Handle(DecideDifficulty request, CancellationToken cancellationToken)
    {
        await db.HoldCatalogueAsync(cancellationToken);
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var id = Id.New<DifficultyDecisionId>();
        var entries = DifficultyEntries.Of(request.Input, id, province);
        var number = VietnameseText.Clean(request.Input.Number);
        var done = await recount.RunAsync(
            entries.Touched(db.Dossiers, province),
            (dossier, notice) => dossier.AdoptExtra(entries.LawOf(dossier, province).Extra, number, notice, on),
            request.MovesLater,
            $"danh sách xã có điều kiện khó khăn thay đổi theo {number}",
            province,
            on,
            cancellationToken);
        await EnterAsync(entries, Decision(request.Input, id, number, entries, on, done), cancellationToken);
        return done;
    }

    private static DifficultyDecision Decision(DifficultyInput input, DifficultyDecisionId id, string number, DifficultyEntries entries, Occasion on, RecountedDates done) => new()
    {
        TenantId = entries.Entries[0].TenantId,
        Id = id,
        Number = number,
        DecidedOn = TypedDate.Read(input.DecidedOn)!.Value,
        Title = VietnameseText.Clean(input.Title),
        Valid = entries.Valid,
        IsEnd = input.IsEnd,
        Communes = entries.Communes.Count,
        StaffId = on.By.StaffId,
        StaffName = on.By.PersonName,
        At = on.At,
        Moved = done.Moved,
        Kept = done.Kept,
    };

    // The decision is written before the entries that refer to it: the model knows no relation between them.
    private async Task EnterAsync(DifficultyEntries entries, DifficultyDecision decision, CancellationToken cancellationToken)
    {
        db.DifficultyDecisions.Add(decision);
        trail.Write(
            decision.IsEnd ? AuditKind.DifficultyEnded : AuditKind.DifficultyEntered,
            AuditSubject.DifficultCommunes,
            decision.Id.Value,
            decision.Number,
            string.Create(CultureInfo.InvariantCulture, $"{decision.Title}; từ {VietnameseText.ShortDate(decision.Valid.From)}{Until(decision)}; {string.Join(", ", entries.Communes.Select(commune => commune.Name))}; chuyển {decision.Moved} ngày hẹn, giữ {decision.Kept} ngày hẹn"));
        await db.SaveChangesAsync(cancellationToken);
        db.DifficultCommunes.AddRange(entries.Entries);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static string Until(DifficultyDecision decision) => decision.Valid.LastDay is { } last ? $" đến hết {VietnameseText.ShortDate(last)}" : string.Empty;
}
