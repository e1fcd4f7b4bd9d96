#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Files;

/// <summary>Names and sizes of files the person has just sent, so that a form that comes back still shows them. Others' files are left out.</summary>
[AllowedTo(Role.CounterClerk, Role.RecordsClerk, Role.Officer, Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record DescribeFiles(IReadOnlyCollection<Guid> Ids) : IQuery<IReadOnlyDictionary<Guid, StoredFileInfo>>;

/// <summary>Answers it.</summary>
public sealed class DescribeFilesHandler(IAppDb db, ICurrentDuty duty) : IRequestHandler<DescribeFiles, IReadOnlyDictionary<Guid, StoredFileInfo>>
{
    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<Guid, StoredFileInfo>> Handle(DescribeFiles request, CancellationToken cancellationToken)
    {
        if (request.Ids.Count == 0)
        {
            return new Dictionary<Guid, StoredFileInfo>();
        }

        var staff = duty.Require().StaffId;
        var ids = request.Ids.Select(id => new FileId(id)).ToList();
        return await db.StoredFiles.AsNoTracking()
            .Where(file => ids.Contains(file.Id) && file.UploadedBy == staff)
            .ToDictionaryAsync(file => file.Id.Value, file => new StoredFileInfo(file.Id.Value, file.Name, file.Size, file.MediaType), cancellationToken);
    }
}
