namespace OneStop.Infrastructure.Persistence.Embedded;

/// <summary>The private PostgreSQL cannot be started; the message says what to do, in Vietnamese and English.</summary>
public sealed class EmbeddedPostgresException(string vietnamese, string english, string? details = null, Exception? inner = null)
    : Exception(Describe(vietnamese, english, details), inner)
{
    private static string Describe(string vietnamese, string english, string? details) =>
        $"{vietnamese} | {english}" + (string.IsNullOrWhiteSpace(details) ? "" : Environment.NewLine + details.Trim());
}
