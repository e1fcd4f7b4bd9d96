#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Applicants;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Hands the result to the applicant or to somebody with a paper of authority.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record ReturnResult(DossierId DossierId, int Version, string? RecipientName, string? RecipientIdNumber, bool IsApplicant, string? Authority) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class ReturnResultValidator : AbstractValidator<ReturnResult>
{
    /// <summary>The rules.</summary>
    public ReturnResultValidator()
    {
        RuleFor(command => command.RecipientName).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Hãy nhập họ tên người nhận kết quả.").Remark(200);
        RuleFor(command => command.RecipientIdNumber).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Hãy nhập số định danh của người nhận.")
            .Custom((number, context) => FieldChecks.Report(CitizenNumber.Check(number, null, null), context));
        RuleFor(command => command.Authority).Cascade(CascadeMode.Stop)
            .NotEmpty().When(command => !command.IsApplicant).WithMessage("Người nhận thay phải có giấy ủy quyền: hãy nhập số, ngày của giấy.")
            .Remark(200);
    }
}

/// <summary>Carries it out.</summary>
public sealed class ReturnResultHandler(DossierActs acts) : IRequestHandler<ReturnResult, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(ReturnResult request, CancellationToken cancellationToken)
    {
        var recipient = new Recipient(
            VietnameseText.Clean(request.RecipientName),
            CitizenNumber.Check(request.RecipientIdNumber, null, null).Value!,
            request.IsApplicant ? null : VietnameseText.Clean(request.Authority));
        return acts.DoAsync(request, (dossier, scene) => dossier.ReturnResult(recipient, scene.On), cancellationToken);
    }
}
