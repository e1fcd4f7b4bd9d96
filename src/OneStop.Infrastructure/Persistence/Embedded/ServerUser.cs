using System.ComponentModel;

namespace OneStop.Infrastructure.Persistence.Embedded;

/// <summary>
/// The user PostgreSQL runs as: ourselves; or, as PostgreSQL refuses to run as root, <c>nobody</c> when we are root.
/// What nobody cannot reach (a clone under root's home) is then kept under /var/lib.
/// </summary>
internal static class ServerUser
{
    private const string Id = "65534";
    private const string Shelter = "/var/lib/onestop-postgres";

    private static bool IsRoot => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    /// <summary>The command as the server's user runs it.</summary>
    public static IReadOnlyList<string> Command(params string[] command) =>
        IsRoot ? ["setpriv", $"--reuid={Id}", $"--regid={Id}", "--clear-groups", "--inh-caps=-all", .. command] : command;

    /// <summary>The folder itself, or the one in the shelter that stands for it; the same one each time.</summary>
    public static async Task<string> ReachableAsync(string folder, CancellationToken cancellationToken)
    {
        if (!IsRoot || await CanEnterAsync(folder, cancellationToken))
            return folder;

        var shelter = Directory.CreateDirectory(Path.Combine(Shelter, StableHash.Of(folder).ToString("x16"))).FullName;
        return await CanEnterAsync(shelter, cancellationToken) ? shelter : throw new EmbeddedPostgresException(
            $"Tài khoản không đặc quyền (uid {Id}) mà PostgreSQL dùng khi chạy bằng root không vào được {Shelter}.",
            $"The unprivileged user (uid {Id}) that PostgreSQL runs as under root cannot enter {Shelter}.");
    }

    /// <summary>The binaries, copied out when the server's user cannot run them where they are.</summary>
    public static async Task<PostgresBinaries> ReachableAsync(PostgresBinaries binaries, CancellationToken cancellationToken)
    {
        var folder = await ReachableAsync(binaries.Folder, cancellationToken);
        if (folder == binaries.Folder)
            return binaries;

        var copy = new PostgresBinaries(Path.Combine(folder, binaries.Version));
        if (Directory.Exists(copy.Folder))
            return copy;

        // Copied beside, then renamed: a copy that was cut short is never taken for a whole one.
        var beside = Path.Combine(folder, Path.GetRandomFileName());
        await RunAsync(["cp", "-a", binaries.Folder, beside], cancellationToken);
        await RunAsync(["chmod", "-R", "a+rX", beside], cancellationToken);
        try
        {
            Directory.Move(beside, copy.Folder);
        }
        catch (IOException) when (Directory.Exists(copy.Folder))
        {
            Directory.Delete(beside, recursive: true);
        }

        return copy;
    }

    /// <summary>Gives the folder and what is in it to the server's user.</summary>
    public static Task OwnAsync(string folder, CancellationToken cancellationToken) =>
        IsRoot ? RunAsync(["chown", "-R", $"{Id}:{Id}", folder], cancellationToken) : Task.CompletedTask;

    private static async Task<bool> CanEnterAsync(string folder, CancellationToken cancellationToken)
    {
        try
        {
            var (exitCode, output) = await ProcessRunner.RunAsync(Command("test", "-x", folder), "/", capture: true, cancellationToken);
            return output.Length == 0 ? exitCode == 0 : throw CannotStepDown(output, null);
        }
        catch (Win32Exception exception)
        {
            throw CannotStepDown(null, exception);
        }
    }

    private static async Task RunAsync(string[] command, CancellationToken cancellationToken)
    {
        var (exitCode, output) = await ProcessRunner.RunAsync(command, "/", capture: true, cancellationToken);
        if (exitCode != 0)
            throw CannotStepDown(output, null);
    }

    private static EmbeddedPostgresException CannotStepDown(string? output, Exception? inner) => new(
        "PostgreSQL không chạy bằng root và không chuyển được sang tài khoản thường (cần setpriv của util-linux): hãy chạy bằng tài khoản thường.",
        "PostgreSQL does not run as root, and changing to an ordinary user failed (setpriv of util-linux is needed): run as an ordinary user.",
        output, inner);
}
