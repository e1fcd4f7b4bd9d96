using System.Buffers;
using System.Security.Cryptography;
using OneStop.Application.Common;
using OneStop.Application.Files;

namespace OneStop.Infrastructure.Files;

/// <summary>Keeps file contents in a folder outside the web root: <c>files/{tenant}/{ab}/{hash}</c>.</summary>
internal sealed class FileStore(FileStoreOptions options, ICurrentTenant tenant) : IFileStore
{
    private const int BufferSize = 64 * 1024;

    /// <inheritdoc/>
    public async Task<StoredContent?> WriteAsync(Stream content, long most, Predicate<string> accepts, CancellationToken cancellationToken)
    {
        if (content.CanSeek)
        {
            content.Position = 0;
        }

        var incoming = Path.Combine(Root, "incoming");
        Directory.CreateDirectory(incoming);
        var temporary = Path.Combine(incoming, Guid.CreateVersion7().ToString("N"));
        try
        {
            var stored = await CopyAsync(content, temporary, most, cancellationToken);
            if (stored is { Size: > 0, MediaType: { } mediaType } && accepts(mediaType))
            {
                var place = PathOf(stored.Sha256);
                Directory.CreateDirectory(Path.GetDirectoryName(place)!);
                if (!File.Exists(place))
                {
                    File.Move(temporary, place, overwrite: true);
                }
            }

            return stored;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <inheritdoc/>
    public Stream OpenRead(string sha256) => new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, useAsync: true);

    private string Root => Path.Combine(options.Folder, tenant.Tenant.Key);

    private static async Task<StoredContent?> CopyAsync(Stream content, string path, long most, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var ends = new FileEnds();
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        long size = 0;
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize, useAsync: true);
            int read;
            while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
            {
                size += read;
                if (size > most)
                {
                    return null;
                }

                hash.AppendData(buffer, 0, read);
                ends.Append(buffer.AsSpan(0, read));
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return new StoredContent(Convert.ToHexStringLower(hash.GetHashAndReset()), size, FileKinds.Detect(ends.Head, ends.Tail));
    }

    private string PathOf(string sha256) => Path.Combine(Root, sha256[..2], sha256);
}
