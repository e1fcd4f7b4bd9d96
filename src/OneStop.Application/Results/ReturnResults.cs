#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;
using OneStop.Domain.Applicants;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Results;

/// <summary>Hands several results out at once, each to its applicant or all to one authorised person; each is answered for by itself.</summary>
/// <param name="Dossiers">Which, as the clerk saw them.</param>
/// <param name="IsOne">One person takes all of them away.</param>
/// <param name="RecipientName">Who; only then.</param>
/// <param name="RecipientIdNumber">Their citizen number; only then.</param>
/// <param name="Authority">Their paper of authority; only then.</param>
[AllowedTo(Role.CounterClerk)]
public sealed record ReturnResults(IReadOnlyList<DossierAtVersion> Dossiers, bool IsOne, string? RecipientName, string? RecipientIdNumber, string? Authority) : ICommand<IReadOnlyList<BatchOutcome>>;

/// <summary>Checks what was chosen and typed.</summary>
public sealed class ReturnResultsValidator : AbstractValidator<ReturnResults>
{
    /// <summary>The rules.</summary>
    public ReturnResultsValidator()
    {
        RuleFor(command => command.Dossiers).Chosen();
        When(command => command.IsOne, () =>
        {
            RuleFor(command => command.RecipientName).Cascade(CascadeMode.Stop).Must(name => VietnameseText.Clean(name).Length > 0).WithMessage("Hãy nhập họ tên người nhận kết quả.").Remark(200);
            RuleFor(command => command.RecipientIdNumber).Custom((number, context) => FieldChecks.Report(CitizenNumber.Check(number, null, null), context));
            RuleFor(command => command.Authority).Cascade(CascadeMode.Stop).Must(authority => VietnameseText.Clean(authority).Length > 0).WithMessage("Người nhận thay phải có giấy ủy quyền: hãy nhập số, ngày của giấy.").Remark(200);
        });
    }
}

/// <summary>Carries it out.</summary>
public sealed class ReturnResultsHandler(DossierActs acts) : IRequestHandler<ReturnResults, IReadOnlyList<BatchOutcome>>
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<BatchOutcome>> Handle(ReturnResults request, CancellationToken cancellationToken) => acts.DoEachAsync(
        request.Dossiers,
        (dossier, scene) =>
        {
            Refusal.ThrowIf(RefusalTogether(dossier, request.IsOne));
            dossier.ReturnResult(RecipientOf(dossier, request), scene.On);
        },
        cancellationToken);

    /// <summary>Why a result is not handed out together with others, though it might be by itself; null when it may.</summary>
    public static Refusal? RefusalTogether(Dossier dossier, bool isOne)
    {
        if (dossier.CollectionWay == CollectionWay.Post)
        {
            return new Refusal(RefusalCodes.ReturnByPost);
        }

        return !isOne && dossier.Applicant.Kind == ApplicantKind.Organisation ? new Refusal(RefusalCodes.ReturnNeedsPerson) : null;
    }

    private static Recipient RecipientOf(Dossier dossier, ReturnResults request) => request.IsOne
        ? new Recipient(VietnameseText.Clean(request.RecipientName), CitizenNumber.Check(request.RecipientIdNumber, null, null).Value!, VietnameseText.Clean(request.Authority))
        : new Recipient(dossier.Applicant.Name, dossier.Applicant.IdNumber, null);
}
