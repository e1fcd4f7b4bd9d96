#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Common;

namespace OneStop.Application.Lookup;

/// <summary>A citizen opens the address in the receipt's QR.</summary>
[OpenToPublic]
public sealed record LookUpByToken(string? Token) : IQuery<LookupPage>;

/// <summary>Answers it.</summary>
public sealed class LookUpByTokenHandler(IAppDb db, ICurrentProvince province, TimeProvider time) : IRequestHandler<LookUpByToken, LookupPage>
{
    private const int MaxToken = 64;

    /// <inheritdoc/>
    public async Task<LookupPage> Handle(LookUpByToken request, CancellationToken cancellationToken)
    {
        var token = request.Token is { Length: <= MaxToken } typed ? VietnameseText.Clean(typed) : string.Empty;
        var dossier = token.Length == 0 ? null : await LookupPages.Source(db).FirstOrDefaultAsync(each => each.LookupToken == token, cancellationToken);
        return dossier is null
            ? throw new RefusedException(new Refusal(RefusalCodes.LookupUnknownQr))
            : LookupPages.Make(dossier, await province.GetAsync(cancellationToken), time.GetUtcNow());
    }
}
