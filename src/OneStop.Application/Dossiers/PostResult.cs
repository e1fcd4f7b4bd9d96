#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>Gives the result to the public postal service (bưu chính công ích), where the applicant asked for that.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record PostResult(DossierId DossierId, int Version, string? ParcelNumber) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class PostResultValidator : AbstractValidator<PostResult>
{
    /// <summary>The rules.</summary>
    public PostResultValidator()
    {
        RuleFor(command => command.ParcelNumber).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Hãy nhập mã bưu gửi ghi trên biên nhận của bưu chính.")
            .Remark(50);
    }
}

/// <summary>Carries it out.</summary>
public sealed class PostResultHandler(DossierActs acts) : IRequestHandler<PostResult, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(PostResult request, CancellationToken cancellationToken) =>
        acts.DoAsync(request, (dossier, scene) => dossier.PostResult(VietnameseText.Clean(request.ParcelNumber), scene.On), cancellationToken);
}
