namespace OneStop.Infrastructure.Persistence.Embedded;

/// <summary>
/// Who uses the cluster: each instance holds a lock on a file of its own. The system lets go of the lock when a process dies,
/// however it dies, so that the dead never keep the server running.
/// </summary>
internal sealed class InstanceRegister(string dataFolder)
{
    private readonly string _folder = Directory.CreateDirectory(Path.Combine(dataFolder, "instances")).FullName;

    /// <summary>Waits until nobody else starts or stops the server.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryLock(Path.Combine(dataFolder, "lock")) is { } entered)
                return entered;
            await Task.Delay(20, cancellationToken);
        }
    }

    /// <summary>Signs in; disposing the file signs out.</summary>
    public FileStream SignIn() =>
        new(Path.Combine(_folder, $"{Environment.ProcessId}-{Guid.CreateVersion7():N}"),
            FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);

    /// <summary>Whether anybody is signed in; clears away what the dead left. Only between enter and leave.</summary>
    public bool IsAnyoneIn()
    {
        foreach (var file in Directory.EnumerateFiles(_folder))
        {
            if (TryLock(file) is not { } abandoned)
                return true;
            abandoned.Dispose();
            File.Delete(file);
        }

        return false;
    }

    private static FileStream? TryLock(string path)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException))
        {
            return null;
        }
    }
}
