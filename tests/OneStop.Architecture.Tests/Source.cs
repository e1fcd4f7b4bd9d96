using OneStop.Application.Common;
using OneStop.Domain.Dossiers;
using OneStop.Infrastructure.Persistence;
using OneStop.Web;

namespace OneStop.Architecture.Tests;

/// <summary>The assemblies and the source files under test.</summary>
internal static class Source
{
    public static Assembly Domain => typeof(Dossier).Assembly;

    public static Assembly Application => typeof(IAppDb).Assembly;

    public static Assembly Infrastructure => typeof(AppDb).Assembly;

    public static Assembly Web => typeof(Links).Assembly;

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Source files under a folder of the repository: path from the root with slashes, and text.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string folder, params string[] endings) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
        .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
        .Select(file => (file, File.ReadAllText(Path.Combine(Root, file))));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OneStop.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside their repository.");
    }
}
