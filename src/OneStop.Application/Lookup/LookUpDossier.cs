#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Lookup;

/// <summary>A citizen looks up a dossier by its code and the last four digits of the identity number. A wrong and an unknown one get the same answer.</summary>
[OpenToPublic]
public sealed record LookUpDossier(string? Code, string? LastFour) : IQuery<LookupPage>;

/// <summary>A citizen opens the address in the receipt's QR.</summary>
[OpenToPublic]
public sealed record LookUpByToken(string? Token) : IQuery<LookupPage>;

/// <summary>Answers it.</summary>
public sealed class LookUpDossierHandler(IAppDb db, ICurrentProvince province, TimeProvider time) : IRequestHandler<LookUpDossier, LookupPage>
{
    private const int Digits = 4;

    /// <inheritdoc/>
    public async Task<LookupPage> Handle(LookUpDossier request, CancellationToken cancellationToken)
    {
        var code = VietnameseText.Clean(request.Code).ToUpperInvariant();
        var lastFour = VietnameseText.Clean(request.LastFour);
        var isWellFormed = lastFour.Length == Digits && lastFour.All(char.IsAsciiDigit);
        var dossier = await LookupPages.Source(db).FirstOrDefaultAsync(
            each => each.Code == code && isWellFormed && each.Applicant.IdNumber.EndsWith(lastFour), cancellationToken)
            ?? throw new RefusedException(new Refusal(RefusalCodes.LookupNoMatch));
        return LookupPages.Make(dossier, await province.GetAsync(cancellationToken), time.GetUtcNow());
    }
}

/// <summary>Answers it.</summary>
public sealed class LookUpByTokenHandler(IAppDb db, ICurrentProvince province, TimeProvider time) : IRequestHandler<LookUpByToken, LookupPage>
{
    /// <inheritdoc/>
    public async Task<LookupPage> Handle(LookUpByToken request, CancellationToken cancellationToken)
    {
        var token = VietnameseText.Clean(request.Token);
        var dossier = await LookupPages.Source(db).FirstOrDefaultAsync(each => each.LookupToken == token, cancellationToken)
            ?? throw new RefusedException(new Refusal(RefusalCodes.LookupNoMatch));
        return LookupPages.Make(dossier, await province.GetAsync(cancellationToken), time.GetUtcNow());
    }
}
