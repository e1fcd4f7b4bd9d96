namespace OneStop.Application.Files;

/// <summary>A content as stored.</summary>
/// <param name="Sha256">Its hash, lower-case hex.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="MediaType">What it really is; null when it is none of the accepted kinds.</param>
public sealed record StoredContent(string Sha256, long Size, string? MediaType);
