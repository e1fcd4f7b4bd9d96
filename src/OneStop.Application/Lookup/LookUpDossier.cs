#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Lookup;

/// <summary>A citizen looks up a dossier by its code and the last four digits of the identity number. A wrong and an unknown one get the same answer.</summary>
[OpenToPublic]
public sealed record LookUpDossier(string? Code, string? LastFour) : IQuery<LookupPage>;

/// <summary>Checks the shape of what was typed, which tells nothing about what exists.</summary>
public sealed class LookUpDossierValidator : AbstractValidator<LookUpDossier>
{
    /// <summary>The rules.</summary>
    public LookUpDossierValidator()
    {
        RuleFor(query => query.Code).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Hãy nhập mã hồ sơ.")
            .Must(code => DossierCode.Read(code) is not null).WithMessage("Mã hồ sơ chưa đúng dạng. Hãy nhập đủ chữ và số như in trên Giấy tiếp nhận.");
        RuleFor(query => query.LastFour).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Hãy nhập 4 số cuối của số định danh.")
            .Must(digits => LookUpDossierHandler.Digits(digits) is not null).WithMessage("Nhập đúng 4 chữ số cuối của số định danh hoặc mã số thuế.");
    }
}

/// <summary>Answers it.</summary>
public sealed class LookUpDossierHandler(IAppDb db, ICurrentProvince province, TimeProvider time) : IRequestHandler<LookUpDossier, LookupPage>
{
    private const int DigitCount = 4;

    /// <inheritdoc/>
    public async Task<LookupPage> Handle(LookUpDossier request, CancellationToken cancellationToken)
    {
        var code = DossierCode.Read(request.Code);
        var lastFour = Digits(request.LastFour);

        // The number of a branch is kept with a hyphen, which nobody counts among its last four digits.
        var dossier = await LookupPages.Source(db).FirstOrDefaultAsync(
            each => each.Code == code && each.Applicant.IdNumber.Replace("-", string.Empty).EndsWith(lastFour!), cancellationToken)
            ?? throw new RefusedException(new Refusal(RefusalCodes.LookupNoMatch));
        return LookupPages.Make(dossier, await province.GetAsync(cancellationToken), time.GetUtcNow());
    }

    /// <summary>The four digits as typed, spaces dropped; null when they are not four digits.</summary>
    internal static string? Digits(string? typed)
    {
        if (typed is null || typed.Length > 2 * DigitCount)
        {
            return null;
        }

        var digits = VietnameseText.Clean(typed).Replace(" ", string.Empty, StringComparison.Ordinal);
        return digits.Length == DigitCount && digits.All(char.IsAsciiDigit) ? digits : null;
    }
}
