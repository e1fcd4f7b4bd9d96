namespace OneStop.Application.Files;

/// <summary>The kinds of file that are accepted, told by content, not by name.</summary>
public static class FileKinds
{
    /// <summary>Bytes needed from the start.</summary>
    public const int HeadLength = 64;

    /// <summary>Media type of a Word document: only forms that citizens fill in come so.</summary>
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Bytes needed from the end.</summary>
    public const int TailLength = 1024;

    private static ReadOnlySpan<byte> Pdf => "%PDF-"u8;

    private static ReadOnlySpan<byte> PdfEnd => "%%EOF"u8;

    private static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> PngEnd => "IEND"u8;

    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> ZipEnd => "PK\u0005\u0006"u8;

    // Signed data of a cryptographic message (RFC 5652): a sequence that names itself within its first bytes.
    private static ReadOnlySpan<byte> SignedData => [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02];

    /// <summary>Media type of a detached electronic signature: only those who issue results send one.</summary>
    public const string Signature = "application/pkcs7-signature";

    private static ReadOnlySpan<byte> JpegEnd => [0xFF, 0xD9];

    /// <summary>The media type of a content by its first and last bytes; null when it is none of PDF, JPEG, PNG, Word, electronic signature, or is cut off.</summary>
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

        if (head.StartsWith(Zip) && tail.IndexOf(ZipEnd) >= 0 && IsOfficeEntry(head))
        {
            return Word;
        }

        if (head.Length > 0 && head[0] == 0x30 && head.IndexOf(SignedData) is > 0 and < 16)
        {
            return Signature;
        }

        return head.StartsWith(Jpeg) && tail.IndexOf(JpegEnd) >= 0 ? "image/jpeg" : null;
    }

    /// <summary>Whether a file name's ending goes with a media type.</summary>
    public static bool NameFits(string name, string mediaType) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".PDF" => mediaType == "application/pdf",
        ".DOCX" => mediaType == Word,
        ".P7S" => mediaType == Signature,
        ".PNG" => mediaType == "image/png",
        ".JPG" or ".JPEG" or ".JFIF" => mediaType == "image/jpeg",
        _ => false,
    };

    /// <summary>Whether a file name has one of the accepted endings at all.</summary>
    /// <param name="name">The name.</param>
    /// <param name="asForm">Whether it may be a form to be filled in, which may come from a word processor.</param>
    /// <param name="asSignature">Whether it may be a detached electronic signature.</param>
    public static bool IsAcceptedName(string name, bool asForm, bool asSignature = false) =>
        Path.GetExtension(name).ToUpperInvariant() is ".PDF" or ".PNG" or ".JPG" or ".JPEG" or ".JFIF"
        || (asForm && Path.GetExtension(name).Equals(".DOCX", StringComparison.OrdinalIgnoreCase))
        || (asSignature && Path.GetExtension(name).Equals(".P7S", StringComparison.OrdinalIgnoreCase));

    // The first entry of the archive, as word processors write it: its name stands behind 30 bytes of header.
    private static bool IsOfficeEntry(ReadOnlySpan<byte> head)
    {
        const int Header = 30;
        return head.Length > Header
            && (head[Header..].StartsWith("[Content_Types].xml"u8) || head[Header..].StartsWith("_rels/"u8) || head[Header..].StartsWith("word/"u8) || head[Header..].StartsWith("docProps/"u8));
    }
}
