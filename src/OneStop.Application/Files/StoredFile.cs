using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Files;

/// <summary>Metadata of a file; the content lies in the file store under its hash, one copy however often it is sent.</summary>
public sealed class StoredFile : ITenantOwned
{
    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required FileId Id { get; init; }

    /// <summary>SHA-256 of the content, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Size in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>Media type, found from the content.</summary>
    public required string MediaType { get; init; }

    /// <summary>Name as sent, cleaned.</summary>
    public required string Name { get; init; }

    /// <summary>Who sent it.</summary>
    public required StaffId UploadedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset UploadedAt { get; init; }
}
