#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Calendar.Difficulty;

/// <summary>Which open promised dates a decision on difficult communes would move; changes nothing.</summary>
[AllowedTo(Role.ProvincialOffice)]
public sealed record PreviewDifficulty(DifficultyInput Input) : IQuery<DifficultyPreview>;

/// <summary>The preview.</summary>
/// <param name="Communes">Communes it names.</param>
/// <param name="Valid">Days of reception it holds for.</param>
/// <param name="Known">Those among them that are on the list on the first day already.</param>
/// <param name="Moves">Promised dates it would move.</param>
/// <param name="Looked">Open dossiers that were counted anew.</param>
public sealed record DifficultyPreview(IReadOnlyList<AdministrativeUnit> Communes, EffectivePeriod Valid, IReadOnlyList<AdministrativeUnit> Known, IReadOnlyList<DateMove> Moves, int Looked)
{
    /// <summary>Dates that would come earlier.</summary>
    public int Earlier => Moves.Count(move => !move.IsLater);

    /// <summary>Dates that would come later, to the applicant's disadvantage.</summary>
    public int Later => Moves.Count(move => move.IsLater);
}

/// <summary>Checks what was typed.</summary>
public sealed class PreviewDifficultyValidator : AbstractValidator<PreviewDifficulty>
{
    /// <summary>The rules.</summary>
    public PreviewDifficultyValidator()
    {
        RuleFor(query => query.Input).SetValidator(new DifficultyInputValidator());
    }
}

/// <summary>Answers it.</summary>
public sealed class PreviewDifficultyHandler(IAppDb db, Occasions occasions, PromiseRecount recount) : IRequestHandler<PreviewDifficulty, DifficultyPreview>
{
    /// <inheritdoc/>
    public async Task<DifficultyPreview> Handle(PreviewDifficulty request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var entries = DifficultyEntries.Of(request.Input, Id.New<DifficultyDecisionId>(), province);
        var (moves, looked) = await recount.LookAsync(
            entries.Touched(db.Dossiers, province),
            dossier =>
            {
                var (before, after) = (province.LawOf(dossier), entries.LawOf(dossier, province));
                return before.Extra == after.Extra
                    ? null
                    : OpenClocks.Move(dossier, OpenClocks.DueBy(province.Clock, dossier, after, on.At), province, (_, _) =>
                        $"{province.Directory.Unit(dossier.Applicant.CommuneId!.Value).Name}: {(after.Extra > 0 ? $"cộng thêm {after.Extra} ngày" : $"không còn được cộng {before.Extra} ngày")}");
            },
            cancellationToken);
        return new DifficultyPreview(entries.Communes, entries.Valid, [.. entries.Communes.Where(commune => province.Difficulty.IsDifficult(commune.Id, entries.Valid.From))], moves, looked);
    }
}
