#pragma warning disable MA0048 // A use case is one file.
using System.Runtime.CompilerServices;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Files;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Published;

/// <summary>Opens a file for anybody, if a published version or decision refers to it: a form, the scan of a decision.</summary>
[OpenToPublic]
public sealed record OpenPublishedFile(Guid Id) : IQuery<OpenedFile>;

/// <summary>Answers it.</summary>
public sealed class OpenPublishedFileHandler(IAppDb db, IFileStore store, ICurrentProvince current) : IRequestHandler<OpenPublishedFile, OpenedFile>
{
    private static readonly ConditionalWeakTable<ProcedureCatalogue, HashSet<Guid>> FilesOf = [];

    /// <inheritdoc/>
    public async Task<OpenedFile> Handle(OpenPublishedFile request, CancellationToken cancellationToken)
    {
        var province = await current.GetAsync(cancellationToken);
        if (!FilesOf.GetValue(province.Catalogue, Ids).Contains(request.Id))
        {
            throw new NotFoundException("File");
        }

        var id = new FileId(request.Id);
        var file = await db.StoredFiles.AsNoTracking().FirstOrDefaultAsync(each => each.Id == id, cancellationToken) ?? throw new NotFoundException("File");
        return new OpenedFile(file.Name, file.MediaType, file.Sha256, store.OpenRead(file.Sha256));
    }

    private static HashSet<Guid> Ids(ProcedureCatalogue catalogue) =>
    [
        .. catalogue.Versions.SelectMany(version => version.Content.Forms).Where(form => form.FileId is not null).Select(form => form.FileId!.Value),
        .. catalogue.Decisions.Where(decision => decision.ScanId is not null).Select(decision => decision.ScanId!.Value.Value),
    ];
}
