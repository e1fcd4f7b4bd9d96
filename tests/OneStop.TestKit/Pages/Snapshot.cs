using System.Runtime.CompilerServices;
using Shouldly;

namespace OneStop.TestKit.Pages;

/// <summary>
/// Compares a text with a checked-in file in the folder <c>Snapshots</c> of the test project, which somebody has read.
/// <c>UPDATE_SNAPSHOTS=1</c> writes the files anew: read what changed before it is kept.
/// </summary>
public static class Snapshot
{
    /// <summary>The text is the file's.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">Name of the file without its ending.</param>
    /// <param name="testFile">The test's own file; left out.</param>
    public static void ShouldMatchSnapshot(this string text, string name, [CallerFilePath] string testFile = "")
    {
        var path = Path.Combine(ProjectFolder(testFile), "Snapshots", name + ".txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            return;
        }

        File.Exists(path).ShouldBeTrue($"There is no {path}: run with UPDATE_SNAPSHOTS=1 and read it.");
        text.ShouldBe(File.ReadAllText(path).ReplaceLineEndings("\n"), $"{name} has changed: if it should, run with UPDATE_SNAPSHOTS=1 and read it.");
    }

    private static string ProjectFolder(string file)
    {
        var folder = Path.GetDirectoryName(file);
        while (folder is not null && Directory.GetFiles(folder, "*.csproj").Length == 0)
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException($"{file} is in no project.");
    }
}
