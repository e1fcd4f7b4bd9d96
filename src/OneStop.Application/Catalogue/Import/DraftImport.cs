#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue.Import;

/// <summary>Asks for the draft decision of a checked import, which a job then writes in one transaction.</summary>
/// <param name="Id">The import.</param>
/// <param name="LeavesOutWrong">Wrong rows are left out; otherwise there must be none.</param>
/// <param name="HasRule">A receipt rule is proposed for the rows that ask to be received anywhere.</param>
/// <param name="Article">Its article in the decision.</param>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record DraftImport(Guid Id, bool LeavesOutWrong, bool HasRule, string? Article) : ICommand<bool>;

/// <summary>Checks it.</summary>
public sealed class DraftImportValidator : AbstractValidator<DraftImport>
{
    /// <summary>The rules.</summary>
    public DraftImportValidator() => RuleFor(command => command.Article)
        .NotEmpty().When(command => command.HasRule).WithMessage("Hãy ghi điều, khoản của quy định tiếp nhận, ví dụ khoản 2 Điều 1.")
        .MaximumLength(200).WithMessage("Điều, khoản dài tối đa 200 ký tự.");
}

/// <summary>Carries it out.</summary>
public sealed class DraftImportHandler(IAppDb db, ImportRuns runs, ICurrentDuty duty, TimeProvider time) : IRequestHandler<DraftImport, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(DraftImport request, CancellationToken cancellationToken)
    {
        var run = await runs.LoadAsync(request.Id, cancellationToken);
        ImportRuns.Require(run, ImportState.Checked);
        if (run.Wrong > 0 && !request.LeavesOutWrong)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.ImportRowsWrong).With("count", $"{run.Wrong}"));
        }

        if (run.Changes == 0 && !(request.HasRule && run.Independent > 0))
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.ImportNothing));
        }

        var (by, now) = (duty.Require(), time.GetUtcNow());
        var article = request.HasRule && run.Independent > 0 ? VietnameseText.Clean(request.Article) : null;

        // Of two who ask at once one is first.
        var asked = await db.CatalogueImports.Where(each => each.Id == run.Id && each.State == ImportState.Checked).ExecuteUpdateAsync(
            set => set.SetProperty(each => each.State, ImportState.Drafting)
                .SetProperty(each => each.LeavesOutWrong, request.LeavesOutWrong)
                .SetProperty(each => each.RuleArticle, article)
                .SetProperty(each => each.StaffId, by.StaffId)
                .SetProperty(each => each.Role, by.Role)
                .SetProperty(each => each.PersonName, by.PersonName)
                .SetProperty(each => each.AskedAt, now),
            cancellationToken);
        if (asked == 0)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.ImportWrongState).With("state", ImportState.Drafting.ToText()));
        }

        return true;
    }
}
