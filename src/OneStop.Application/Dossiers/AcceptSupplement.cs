#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Files;
using OneStop.Domain.Accounts;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>
/// The counter has taken in the supplement; what it means for the promised date is the law of the dossier's clock. A date
/// that moved stands on a numbered re-issue of the receipt, and the applicant is told by e-mail where they gave one.
/// </summary>
/// <param name="DossierId">Which dossier.</param>
/// <param name="Version">As the person saw it.</param>
/// <param name="Note">A remark.</param>
/// <param name="Papers">What came, one name a line; null or empty where only what was there was mended.</param>
/// <param name="FileId">Its scan.</param>
[AllowedTo(Role.CounterClerk)]
public sealed record AcceptSupplement(DossierId DossierId, int Version, string? Note, string? Papers = null, FileId? FileId = null) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class AcceptSupplementValidator : AbstractValidator<AcceptSupplement>
{
    /// <summary>The rules.</summary>
    public AcceptSupplementValidator()
    {
        RuleFor(command => command.Note).Remark();
        RuleFor(command => command.Papers).Remark();
    }
}

/// <summary>Carries it out.</summary>
public sealed class AcceptSupplementHandler(DossierActs acts, FileReferences files, NewReceipts receipts) : IRequestHandler<AcceptSupplement, int>
{
    /// <inheritdoc/>
    public async Task<int> Handle(AcceptSupplement request, CancellationToken cancellationToken)
    {
        await files.RequireOwnAsync([.. new[] { request.FileId }.OfType<FileId>()], cancellationToken);
        return await acts.DoAsync(request, AcceptAsync, cancellationToken);

        async Task AcceptAsync(Dossier dossier, ActScene scene)
        {
            var before = dossier.DueAt;
            if (dossier.AcceptSupplement(Papers(request), VietnameseText.Clean(request.Note), scene.On))
            {
                await receipts.IssueAsync(TimeOwner.Supplement, dossier, before!.Value, scene, cancellationToken);
            }
        }
    }

    private static List<HandedInPaper> Papers(AcceptSupplement request)
    {
        var names = VietnameseText.CleanLines(request.Papers).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (names.Length == 0 && request.FileId is not null)
        {
            names = ["Giấy tờ bổ sung"];
        }

        return [.. names.Select((name, index) => new HandedInPaper(name, PaperKind.Copy, 1, index == 0 ? request.FileId : null))];
    }
}
