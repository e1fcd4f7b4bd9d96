using System.Formats.Tar;
using System.IO.Compression;

namespace OneStop.Browser.Tests;

/// <summary>
/// The Chromium of the npm package, unpacked once per version. It brings the libraries and the one font it needs,
/// so that it runs on a bare machine and pages look the same on every machine.
/// </summary>
internal sealed class ChromiumPackage(string packageFolder, string unpackedFolder)
{
    /// <summary>The package is built for this system only.</summary>
    public static bool FitsThisMachine =>
        OperatingSystem.IsLinux() && System.Runtime.InteropServices.RuntimeInformation.OSArchitecture == System.Runtime.InteropServices.Architecture.X64;

    public string Executable => Path.Combine(unpackedFolder, "chromium");

    /// <summary>What the browser's process must find in its environment.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["LD_LIBRARY_PATH"] = Path.Combine(unpackedFolder, "lib"),
        ["FONTCONFIG_FILE"] = Path.Combine(unpackedFolder, "fonts.conf"),
    };

    /// <summary>Unpacks beside and renames: of two test processes that come at once, one unpacks and the other waits.</summary>
    public async Task UnpackAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(unpackedFolder)!);
        using var entered = await LockAsync(unpackedFolder + ".lock", cancellationToken);
        if (File.Exists(Executable))
            return;

        var unfinished = unpackedFolder + ".new";
        if (Directory.Exists(unfinished))
            Directory.Delete(unfinished, recursive: true);
        Directory.CreateDirectory(unfinished);

        foreach (var archive in (string[])["al2023.tar.br", "swiftshader.tar.br", "fonts.tar.br"])
        {
            await using var tar = Open(archive);
            await TarFile.ExtractToDirectoryAsync(tar, unfinished, overwriteFiles: true, cancellationToken);
        }

        // The package's own list of fonts names folders of the cloud it was made for.
        await File.WriteAllTextAsync(Path.Combine(unfinished, "fonts.conf"), $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>{Path.Combine(unpackedFolder, "fonts")}</dir>
              <cachedir>{Path.Combine(unpackedFolder, "fonts-cache")}</cachedir>
            </fontconfig>
            """, cancellationToken);

        await using (var source = Open("chromium.br"))
        await using (var target = File.Create(Path.Combine(unfinished, "chromium")))
            await source.CopyToAsync(target, cancellationToken);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(unfinished, "chromium"), (UnixFileMode)0b111_101_101);

        Directory.Move(unfinished, unpackedFolder);
    }

    private BrotliStream Open(string archive) =>
        new(File.OpenRead(Path.Combine(packageFolder, "bin", archive)), CompressionMode.Decompress);

    private static async Task<FileStream> LockAsync(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(100, cancellationToken);
            }
        }
    }
}
