namespace OneStop.TestKit.Hosting;

/// <summary>Folders that a test run makes and clears away.</summary>
public static class TestFolder
{
    /// <summary>A new one.</summary>
    public static string Create() => Directory.CreateTempSubdirectory("onestop-files-").FullName;

    /// <summary>Clears it away.</summary>
    public static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
