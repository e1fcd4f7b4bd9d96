namespace OneStop.Infrastructure.Files;

/// <summary>Where file contents are kept.</summary>
/// <param name="Folder">The folder; made when missing.</param>
public sealed record FileStoreOptions(string Folder);
