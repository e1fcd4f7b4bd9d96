#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Files;

/// <summary>Opens a file for those who may see its dossier or its draft decision, or who sent it; the Office reads what editors of the catalogue sent.</summary>
[AllowedTo]
public sealed record OpenFile(Guid Id) : IQuery<OpenedFile>;

/// <summary>A file ready to be streamed.</summary>
public sealed record OpenedFile(string Name, string MediaType, string Sha256, Stream Content);

/// <summary>Answers it.</summary>
public sealed class OpenFileHandler(IAppDb db, IFileStore store, ICurrentDuty duty) : IRequestHandler<OpenFile, OpenedFile>
{
    /// <inheritdoc/>
    public async Task<OpenedFile> Handle(OpenFile request, CancellationToken cancellationToken)
    {
        var by = duty.Require();
        FileId? id = new FileId(request.Id);
        var isOffice = by.Role == Role.ProvincialOffice;
        var isCatalogue = isOffice || by.Role == Role.CatalogueEditor;
        var seen = db.Dossiers.VisibleTo(by);
        var file = await db.StoredFiles.AsNoTracking()
            .Where(each => each.Id == id)
            .Where(each => each.UploadedBy == by.StaffId
                || seen.Any(dossier => dossier.Papers.Any(paper => paper.FileId == id))
                || seen.Any(dossier => dossier.Result!.FileId == id || dossier.Result!.SignatureFileId == id)
                || seen.Any(dossier => dossier.Consultations.Any(consultation => consultation.FileId == id))
                || (isOffice && db.Appointments.Any(appointment => appointment.StaffId == each.UploadedBy && appointment.Role == Role.CatalogueEditor))
                || (isCatalogue && db.Proposals.Any(proposal => proposal.Head.ScanId == id && (isOffice || proposal.AgencyId == by.AgencyId))))
            .FirstOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException("File");
        return new OpenedFile(file.Name, file.MediaType, file.Sha256, store.OpenRead(file.Sha256));
    }
}
