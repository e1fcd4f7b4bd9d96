#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Mentions;
using OneStop.Application.Notices;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Notices;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Writes a remark into the timeline; people mentioned in it with an @ are told.</summary>
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
public sealed class CommentOnDossierHandler(DossierActs acts, MentionablePeople people, NoticeDesk notices) : IRequestHandler<CommentOnDossier, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(CommentOnDossier request, CancellationToken cancellationToken) => acts.DoAsync(
        request,
        async (dossier, scene) =>
        {
            var text = VietnameseText.Clean(request.Text);
            if (!text.Contains('@', StringComparison.Ordinal))
            {
                dossier.Comment(text, scene.On);
                return;
            }

            var reading = MentionText.Read(text, await people.OfAsync(dossier, cancellationToken));
            Refusal.ThrowIf(await people.RefusalAsync(reading, cancellationToken));
            dossier.Comment(reading.Text, scene.On);
            foreach (var person in reading.People)
            {
                notices.Tell(person.StaffId, NoticeText.About(dossier, NoticeKind.Mention, $"{scene.On.By.PersonName} nhắc đến ông/bà trong ý kiến ghi vào hồ sơ."));
            }
        },
        cancellationToken);
}
