using System.Security.Cryptography;

namespace OneStop.Infrastructure.Persistence.Embedded;

/// <summary>The superuser's password, in a file of the data folder that only its owner may read.</summary>
internal sealed class PasswordFile(string dataFolder)
{
    public string Path { get; } = System.IO.Path.Combine(dataFolder, "password");

    public bool Exists => File.Exists(Path);

    public Task<string> ReadAsync(CancellationToken cancellationToken) => File.ReadAllTextAsync(Path, cancellationToken);

    /// <summary>Makes up a password and keeps it; renamed into place, so that a kill leaves no empty file.</summary>
    public async Task<string> CreateAsync(CancellationToken cancellationToken)
    {
        var password = RandomNumberGenerator.GetHexString(32, lowercase: true);
        var unfinished = Path + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var writer = new StreamWriter(unfinished, options))
            await writer.WriteAsync(password.AsMemory(), cancellationToken);
        File.Move(unfinished, Path);
        return password;
    }
}
