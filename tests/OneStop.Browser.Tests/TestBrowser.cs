using System.Collections;
using System.Reflection;
using System.Text.Json;
using Microsoft.Playwright;

namespace OneStop.Browser.Tests;

/// <summary>Launches the browser that tests run in.</summary>
internal static class TestBrowser
{
    /// <summary>The folder for what a test run leaves behind; not under version control.</summary>
    public static string ArtifactsFolder { get; } = Metadata("ArtifactsFolder");

    /// <summary>Chromium from npm; elsewhere than on Linux x64, the Chrome that is installed.</summary>
    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright, CancellationToken cancellationToken)
    {
        var options = new BrowserTypeLaunchOptions
        {
            // Not the package's own arguments: its single process dies with its first page.
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--no-first-run", "--font-render-hinting=none",
            ],
        };

        if (ChromiumPackage.FitsThisMachine)
        {
            var package = new ChromiumPackage(Metadata("ChromiumPackage"), Path.Combine(ArtifactsFolder, "chromium", PackageVersion()));
            await package.UnpackAsync(cancellationToken);
            options.ExecutablePath = package.Executable;
            options.Env = System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
                .Select(entry => KeyValuePair.Create((string)entry.Key, (string?)entry.Value ?? ""))
                .Where(entry => !package.Environment.ContainsKey(entry.Key))
                .Concat(package.Environment);
        }
        else
        {
            options.Channel = "chrome";
        }

        return await playwright.Chromium.LaunchAsync(options);
    }

    private static string PackageVersion()
    {
        using var package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Metadata("ChromiumPackage"), "package.json")));
        return package.RootElement.GetProperty("version").GetString()!;
    }

    private static string Metadata(string key) => typeof(TestBrowser).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
