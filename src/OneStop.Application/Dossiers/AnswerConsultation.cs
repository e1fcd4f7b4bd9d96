#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Files;
using OneStop.Application.Notices;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Notices;

namespace OneStop.Application.Dossiers;

/// <summary>A consulted agency gives its opinion.</summary>
[AllowedTo(Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.ProvincialOffice)]
public sealed record AnswerConsultation(DossierId DossierId, int Version, string? Answer, FileId? FileId = null) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class AnswerConsultationValidator : AbstractValidator<AnswerConsultation>
{
    /// <summary>The rules.</summary>
    public AnswerConsultationValidator()
    {
        RuleFor(command => command.Answer).Reason("ý kiến trả lời");
    }
}

/// <summary>Carries it out.</summary>
public sealed class AnswerConsultationHandler(DossierActs acts, FileReferences files, NoticeDesk notices) : IRequestHandler<AnswerConsultation, int>
{
    /// <inheritdoc/>
    public async Task<int> Handle(AnswerConsultation request, CancellationToken cancellationToken)
    {
        await files.RequireOwnAsync([.. new[] { request.FileId }.OfType<FileId>()], cancellationToken);
        return await acts.DoAsync(
            request,
            async (dossier, scene) =>
            {
                dossier.AnswerConsultation(VietnameseText.Clean(request.Answer), request.FileId, scene.On);
                await notices.TellHolderAsync(dossier, NoticeKind.ConsultationAnswered, $"{scene.On.By.PlaceName} đã trả lời ý kiến về hồ sơ.", cancellationToken);
            },
            cancellationToken);
    }
}
