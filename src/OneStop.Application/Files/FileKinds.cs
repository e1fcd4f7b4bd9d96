namespace OneStop.Application.Files;

/// <summary>The kinds of file that are accepted, told by content, not by name.</summary>
public static class FileKinds
{
    /// <summary>Bytes needed from the start.</summary>
    public const int HeadLength = 16;

    /// <summary>Bytes needed from the end.</summary>
    public const int TailLength = 1024;

    private static ReadOnlySpan<byte> Pdf => "%PDF-"u8;

    private static ReadOnlySpan<byte> PdfEnd => "%%EOF"u8;

    private static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> PngEnd => "IEND"u8;

    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> JpegEnd => [0xFF, 0xD9];

    /// <summary>The media type of a content by its first and last bytes; null when it is none of PDF, JPEG, PNG, or is cut off.</summary>
    public static string? Detect(ReadOnlySpan<byte> head, ReadOnlySpan<byte> tail)
    {
        if (head.StartsWith(Pdf) && tail.IndexOf(PdfEnd) >= 0)
        {
            return "application/pdf";
        }

        if (head.StartsWith(Png) && tail.IndexOf(PngEnd) >= 0)
        {
            return "image/png";
        }

        return head.StartsWith(Jpeg) && tail.IndexOf(JpegEnd) >= 0 ? "image/jpeg" : null;
    }

    /// <summary>Whether a file name's ending goes with a media type.</summary>
    public static bool NameFits(string name, string mediaType) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".PDF" => mediaType == "application/pdf",
        ".PNG" => mediaType == "image/png",
        ".JPG" or ".JPEG" or ".JFIF" => mediaType == "image/jpeg",
        _ => false,
    };

    /// <summary>Whether a file name has one of the accepted endings at all.</summary>
    public static bool IsAcceptedName(string name) => Path.GetExtension(name).ToUpperInvariant() is ".PDF" or ".PNG" or ".JPG" or ".JPEG" or ".JFIF";
}
