#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Files;
using OneStop.Application.Notices;
using OneStop.Application.Results;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Notices;

namespace OneStop.Application.Dossiers;

/// <summary>Issues the result and sends it to the counter where it is collected.</summary>
[AllowedTo(Role.RecordsClerk)]
public sealed record IssueResult(DossierId DossierId, int Version, string? Number, FileId? FileId, bool IsRefusal, bool IsPaper, FileId? SignatureFileId = null) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class IssueResultValidator : AbstractValidator<IssueResult>
{
    /// <summary>The rules.</summary>
    public IssueResultValidator()
    {
        RuleFor(command => command.Number).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Hãy nhập số, ký hiệu văn bản kết quả.")
            .Remark(100);
        RuleFor(command => command.FileId).NotNull().WithMessage("Hãy đính kèm văn bản kết quả.");
    }
}

/// <summary>Carries it out.</summary>
public sealed class IssueResultHandler(DossierActs acts, FileReferences files, IAppDb db, ICurrentTenant tenant, NoticeDesk notices) : IRequestHandler<IssueResult, int>
{
    /// <inheritdoc/>
    public async Task<int> Handle(IssueResult request, CancellationToken cancellationToken)
    {
        await files.RequireOwnAsync([.. new[] { request.FileId, request.SignatureFileId }.OfType<FileId>()], cancellationToken);
        var result = new ResultDocument(VietnameseText.Clean(request.Number), request.FileId!.Value, request.IsRefusal, request.IsPaper, request.SignatureFileId);
        return await acts.DoAsync(request, IssueAsync, cancellationToken);

        async Task IssueAsync(Dossier dossier, ActScene scene)
        {
            dossier.IssueResult(result, scene.Process, scene.On);
            ResultsStore.Keep(db, dossier, scene);
            if (dossier.Status == DossierStatus.Finished)
            {
                ResultReadyMail.Write(db, tenant.Tenant, dossier, scene);
            }

            var what = dossier.Status == DossierStatus.Finished ? "Kết quả điện tử đã có tại quầy, chờ trả cho người nộp." : "Kết quả đã ban hành, bản giấy đang về quầy.";
            await notices.TellCounterAsync(dossier.CollectionCounterId, NoticeText.About(dossier, NoticeKind.ResultWaiting, what), cancellationToken);
        }
    }
}
