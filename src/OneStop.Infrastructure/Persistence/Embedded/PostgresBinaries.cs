using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace OneStop.Infrastructure.Persistence.Embedded;

/// <summary>The programs of the npm package that fits this machine.</summary>
internal sealed record PostgresBinaries(string Folder)
{
    private static readonly string Suffix = OperatingSystem.IsWindows() ? ".exe" : "";

    public string InitDb => Path.Combine(Folder, "bin", "initdb" + Suffix);

    public string PgCtl => Path.Combine(Folder, "bin", "pg_ctl" + Suffix);

    /// <summary>The version of the npm package, such as 18.4.0-beta.17.</summary>
    public string Version
    {
        get
        {
            using var package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "..", "package.json")));
            return package.RootElement.GetProperty("version").GetString()!;
        }
    }

    public static PostgresBinaries Locate()
    {
        var packages = typeof(PostgresBinaries).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(metadata => metadata.Key == "EmbeddedPostgresFolder")?.Value
            ?? throw new EmbeddedPostgresException(
                "Bản biên dịch này không kèm PostgreSQL: hãy cấu hình chuỗi kết nối ConnectionStrings:OneStop.",
                "This build carries no PostgreSQL: configure the connection string ConnectionStrings:OneStop.");

        var binaries = new PostgresBinaries(Path.Combine(packages, Platform, "native"));
        return File.Exists(binaries.PgCtl) ? binaries : throw new EmbeddedPostgresException(
            "Không tìm thấy PostgreSQL kèm theo: hãy cài Node.js 20 trở lên rồi biên dịch lại (hoặc chạy npm ci trong thư mục dưới đây).",
            "The embedded PostgreSQL is missing: install Node.js 20 or newer and build again (or run npm ci in the folder below).",
            Path.GetDirectoryName(Path.GetDirectoryName(packages)));
    }

    private static string Platform
    {
        get
        {
            var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
            return $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
        }
    }
}
