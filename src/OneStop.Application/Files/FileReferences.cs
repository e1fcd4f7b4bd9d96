using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Common;

namespace OneStop.Application.Files;

/// <summary>Checks ids of files that come from a form.</summary>
public sealed class FileReferences(IAppDb db, ICurrentDuty duty)
{
    /// <summary>Every file must exist and have been sent by the person who now refers to it.</summary>
    /// <exception cref="NotFoundException">When one is unknown, another person's or another tenant's.</exception>
    public async Task RequireOwnAsync(IReadOnlyCollection<FileId> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return;
        }

        var staff = duty.Require().StaffId;
        var distinct = ids.Distinct().ToList();
        var known = await db.StoredFiles.CountAsync(file => distinct.Contains(file.Id) && file.UploadedBy == staff, cancellationToken);
        if (known != distinct.Count)
        {
            throw new NotFoundException("File");
        }
    }
}
