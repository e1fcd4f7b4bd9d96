using System.Text;
using OneStop.Application.Files;

namespace OneStop.TestKit.Scenes;

/// <summary>Small files of each kind.</summary>
public static class TestFiles
{
    /// <summary>A PDF that says something.</summary>
    public static byte[] Pdf(string text = "x") => Encoding.ASCII.GetBytes($"%PDF-1.4\n% {text}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    /// <summary>The least of a Word document: an archive whose first entry is the list of its parts.</summary>
    public static byte[] Word()
    {
        using var bytes = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(bytes, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("[Content_Types].xml");
            archive.CreateEntry("word/document.xml");
        }

        return bytes.ToArray();
    }

    /// <summary>A picture of one pixel.</summary>
    public static byte[] Png() => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>Uploads one.</summary>
    public static async Task<StoredFileInfo> UploadAsync(Actor by, string name, byte[] content)
    {
        using var stream = new MemoryStream(content);
        return await by.SendAsync(new StoreFile(name, stream));
    }
}
