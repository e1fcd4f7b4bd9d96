#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Files;

/// <summary>Takes in a scan or a result document: PDF, JPEG or PNG by content and by name; from those who keep the catalogue also a form in Word.</summary>
[AllowedTo(Role.CounterClerk, Role.RecordsClerk, Role.Officer, Role.DivisionHead, Role.AgencyLeader, Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record StoreFile(string FileName, Stream Content) : ICommand<StoredFileInfo>;

/// <summary>What the page needs to know of it.</summary>
public sealed record StoredFileInfo(Guid Id, string Name, long Size, string MediaType);

/// <summary>Carries it out.</summary>
public sealed class StoreFileHandler(IAppDb db, IFileStore store, ICurrentTenant tenant, ICurrentDuty duty, TimeProvider time) : IRequestHandler<StoreFile, StoredFileInfo>
{
    /// <summary>Largest file, in bytes (20 MB).</summary>
    public const long MaxBytes = 20 * 1024 * 1024;

    private const int MaxName = 150;

    /// <summary>What is said of a larger file.</summary>
    public static Refusal TooLarge() => new Refusal(RefusalCodes.FileTooLarge).With("most", $"{MaxBytes / 1024 / 1024} MB");

    /// <inheritdoc/>
    public async Task<StoredFileInfo> Handle(StoreFile request, CancellationToken cancellationToken)
    {
        var name = CleanName(request.FileName);
        var mayBeForm = duty.Require().Role is Role.CatalogueEditor or Role.ProvincialOffice;
        if (!FileKinds.IsAcceptedName(name, mayBeForm, duty.Require().Role == Role.RecordsClerk))
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.FileWrongType).With("kinds", mayBeForm ? "PDF, Word (.docx), JPEG hoặc PNG" : "PDF, JPEG hoặc PNG"));
        }

        var content = await store.WriteAsync(request.Content, MaxBytes, type => FileKinds.NameFits(name, type), cancellationToken)
            ?? throw new RefusedException(TooLarge());
        if (content.Size == 0)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.FileEmpty));
        }

        if (content.MediaType is not { } mediaType || !FileKinds.NameFits(name, mediaType))
        {
            throw new RefusedException(new Refusal(RefusalCodes.FileLies));
        }

        var file = new StoredFile
        {
            TenantId = tenant.Tenant.Id,
            Id = Id.New<FileId>(),
            Sha256 = content.Sha256,
            Size = content.Size,
            MediaType = mediaType,
            Name = name,
            UploadedBy = duty.Require().StaffId,
            UploadedAt = time.GetUtcNow(),
        };
        db.StoredFiles.Add(file);
        await db.SaveChangesAsync(cancellationToken);
        return new StoredFileInfo(file.Id.Value, file.Name, file.Size, file.MediaType);
    }

    private static string CleanName(string name)
    {
        var bare = VietnameseText.Clean(name[(name.LastIndexOfAny(['/', '\\']) + 1)..]);
        var ending = Path.GetExtension(bare);
        return bare.Length <= MaxName ? bare : bare[..(MaxName - ending.Length)] + ending;
    }
}
