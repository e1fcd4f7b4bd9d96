#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Writes a remark into the timeline.</summary>
[AllowedTo(Role.CounterClerk, Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.RecordsClerk)]
public sealed record CommentOnDossier(DossierId DossierId, int Version, string? Text) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class CommentOnDossierValidator : AbstractValidator<CommentOnDossier>
{
    /// <summary>The rules.</summary>
    public CommentOnDossierValidator()
    {
        RuleFor(command => command.Text).Reason("nội dung ý kiến");
    }
}

/// <summary>Carries it out.</summary>
public sealed class CommentOnDossierHandler(DossierActs acts) : IRequestHandler<CommentOnDossier, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(CommentOnDossier request, CancellationToken cancellationToken) =>
        acts.DoAsync(request, (dossier, scene) => dossier.Comment(VietnameseText.Clean(request.Text), scene.On), cancellationToken);
}
