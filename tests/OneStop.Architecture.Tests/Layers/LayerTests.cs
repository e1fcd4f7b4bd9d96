using System.Text.RegularExpressions;

namespace OneStop.Architecture.Tests.Layers;

public sealed partial class LayerTests
{
    [Fact]
    public void The_domain_leans_on_nothing_but_the_base_class_library() =>
        References(Source.Domain).Where(name => !name.StartsWith("System", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void The_application_knows_neither_the_web_nor_the_database_engine() =>
        References(Source.Application).Where(name => IsOfWeb(name) || IsOfEngine(name) || name is "OneStop.Infrastructure").ShouldBeEmpty();

    [Fact]
    public void The_infrastructure_knows_no_pages() =>
        References(Source.Infrastructure).Where(name => name is "OneStop.Web" || name.StartsWith("Microsoft.AspNetCore.Mvc", StringComparison.Ordinal)).ShouldBeEmpty();

    // Types of the infrastructure cannot be named without the word: neither by a using nor from within the OneStop namespace.
    [Fact]
    public void Of_the_web_only_hosting_and_security_touch_the_infrastructure() => Source
        .Files("src/OneStop.Web", ".cs", ".cshtml")
        .Where(file => !file.Path.StartsWith("src/OneStop.Web/Hosting/", StringComparison.Ordinal) && !file.Path.StartsWith("src/OneStop.Web/Security/", StringComparison.Ordinal))
        .Where(file => Infrastructure().IsMatch(file.Text))
        .Select(file => file.Path)
        .ShouldBeEmpty();

    [Fact]
    public void Pages_write_no_address_by_hand() => Source
        .Files("src/OneStop.Web/Pages", ".cshtml")
        .Where(file => !file.Path.StartsWith("src/OneStop.Web/Pages/Dev/", StringComparison.Ordinal))
        .SelectMany(file => Address().Matches(file.Text).Select(match => $"{file.Path}: {match.Value}"))
        .ShouldBeEmpty();

    [Fact]
    public void Pages_carry_no_inline_script_or_style() => Source
        .Files("src/OneStop.Web/Pages", ".cshtml")
        .SelectMany(file => Inline().Matches(file.Text).Select(match => $"{file.Path}: {match.Value}"))
        .ShouldBeEmpty();

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

    private static bool IsOfWeb(string name) => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name is "OneStop.Web";

    private static bool IsOfEngine(string name) => name.StartsWith("Npgsql", StringComparison.Ordinal);

    [GeneratedRegex(@"\bInfrastructure\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Infrastructure();

    [GeneratedRegex("""\b(?:href|action|formaction|hx-get|hx-post|data-[a-z]+-url)="/[^"]*"?""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    [GeneratedRegex("""\s(?:style|on[a-z]+)="|<style\b|<script(?![^>]*\bsrc=)[^>]*>""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inline();
}
