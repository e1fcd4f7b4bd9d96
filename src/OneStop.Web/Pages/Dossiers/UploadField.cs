namespace OneStop.Web.Pages.Dossiers;

/// <summary>A file that goes with an act: sent at once by script, or with the form without it.</summary>
/// <param name="Name">Name of the hidden input that holds the stored file.</param>
/// <param name="FileName">Name of the input that takes the file itself.</param>
/// <param name="Stored">The file already stored.</param>
/// <param name="Accept">File name endings.</param>
public sealed record UploadField(string Name, string FileName, Guid? Stored, string Accept = ".pdf,.jpg,.jpeg,.png");
