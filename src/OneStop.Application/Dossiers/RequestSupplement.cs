#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Forms;
using OneStop.Application.Notices;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.Domain.Notices;

namespace OneStop.Application.Dossiers;

/// <summary>Asks for a supplement, through the counter; the clock stops and the request is issued as a form (Mẫu 02).</summary>
/// <param name="DossierId">Which dossier.</param>
/// <param name="Version">As the person saw it.</param>
/// <param name="What">What is to be supplemented, one item a line.</param>
/// <param name="Why">The reason.</param>
/// <param name="Days">Working days the applicant has; null for what the law of the dossier's clock says.</param>
/// <param name="Ground">The law that allows a further request; only the head of the agency makes one.</param>
[AllowedTo(Role.Officer, Role.AgencyLeader)]
public sealed record RequestSupplement(DossierId DossierId, int Version, string? What, string? Why, int? Days = null, string? Ground = null) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class RequestSupplementValidator : AbstractValidator<RequestSupplement>
{
    private const int MostDays = 365;

    /// <summary>The rules.</summary>
    public RequestSupplementValidator()
    {
        RuleFor(command => command.What).Reason("nội dung cần bổ sung");
        RuleFor(command => command.Why).Reason("lý do yêu cầu bổ sung");
        RuleFor(command => command.Days).InclusiveBetween(1, MostDays).WithMessage($"Số ngày làm việc để bổ sung từ 1 đến {MostDays}.");
        RuleFor(command => command.Ground).Remark(500);
    }
}

/// <summary>Carries it out.</summary>
public sealed class RequestSupplementHandler(DossierActs acts, FormIssuer forms, NoticeDesk notices) : IRequestHandler<RequestSupplement, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(RequestSupplement request, CancellationToken cancellationToken) => acts.DoAsync(
        request,
        async (dossier, scene) =>
        {
            var what = VietnameseText.CleanLines(request.What);
            var why = VietnameseText.Clean(request.Why);
            dossier.RequestSupplement(new SupplementRequest(what, why, request.Days, VietnameseText.Clean(request.Ground)), scene.On);
            var content = FormContents.SupplementRequest(dossier, scene.Province, what.Split('\n'), why, dossier.SupplementDueAt);
            await forms.IssueAsync(FormKind.SupplementRequest, content, dossier, scene.On, scene.Province, 0, cancellationToken);
            await notices.TellHolderAsync(dossier, NoticeKind.SupplementAsked, "Cơ quan giải quyết yêu cầu bổ sung hồ sơ: hãy báo người nộp và đưa phiếu yêu cầu bổ sung.", cancellationToken);
        },
        cancellationToken);
}
