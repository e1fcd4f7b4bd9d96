namespace OneStop.Application.Files;

/// <summary>Contents of files, by hash, per tenant, outside the web root.</summary>
public interface IFileStore
{
    /// <summary>Streams a content in, hashing it on the way; nothing large is held in memory.</summary>
    /// <param name="content">The content.</param>
    /// <param name="most">Largest size in bytes.</param>
    /// <param name="accepts">Whether content of this media type is to be kept.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>What was stored; null when it is larger than <paramref name="most"/>, and then nothing is kept.</returns>
    Task<StoredContent?> WriteAsync(Stream content, long most, Predicate<string> accepts, CancellationToken cancellationToken);

    /// <summary>Opens a content for reading.</summary>
    /// <exception cref="FileNotFoundException">When there is none of this hash.</exception>
    Stream OpenRead(string sha256);
}
