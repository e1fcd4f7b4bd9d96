using System.Text.RegularExpressions;
using OneStop.Application.Common;
using OneStop.Domain.Common;

namespace OneStop.Architecture.Tests.Conventions;

public sealed partial class RefusalTests
{
    [Fact]
    public void Every_refusal_has_a_text_and_every_text_a_refusal() =>
        RefusalTexts.Codes.Order(StringComparer.Ordinal).ShouldBe(Codes.Order(StringComparer.Ordinal));

    [Fact]
    public void Codes_name_an_area_and_what_is_wrong() => Codes.ShouldAllBe(code => Shape().IsMatch(code));

    [Fact]
    public void Texts_are_Vietnamese_sentences() =>
        Texts.Where(text => !text.EndsWith('.') || VietnameseText.Clean(text) != text || text.All(char.IsAscii)).ShouldBeEmpty();

    [Fact]
    public void Every_fact_a_text_names_is_given_by_some_refusal() =>
        Texts.SelectMany(text => Placeholder().Matches(text)).Select(match => match.Groups["fact"].Value).Except(Given("src/OneStop.Domain", "src/OneStop.Application")).ShouldBeEmpty();

    [Fact]
    public void Every_fact_a_refusal_gives_is_named_by_some_text() =>
        Given("src/OneStop.Domain", "src/OneStop.Application", "src/OneStop.Infrastructure").Except(Texts.SelectMany(text => Placeholder().Matches(text)).Select(match => match.Groups["fact"].Value)).ShouldBeEmpty();

    [Fact]
    public void Every_reason_to_refuse_is_used() => Fields
        .Where(field => !Source.Files("src", ".cs").Any(file => file.Text.Contains($"RefusalCodes.{field.Name}", StringComparison.Ordinal)))
        .Select(field => field.Name)
        .ShouldBeEmpty();

    private static IEnumerable<FieldInfo> Fields => typeof(RefusalCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Where(constant => constant.IsLiteral);

    private static IEnumerable<string> Codes => Fields.Select(constant => (string)constant.GetRawConstantValue()!);

    private static IEnumerable<string> Texts => Codes.Select(code => RefusalTexts.Text(new Refusal(code)));

    private static IEnumerable<string> Given(params string[] folders) => folders
        .SelectMany(folder => Source.Files(folder, ".cs"))
        .SelectMany(file => Fact().Matches(file.Text))
        .Select(match => match.Groups["fact"].Value)
        .Distinct();

    [GeneratedRegex("^[a-z]+(?:_[a-z]+)*\\.[a-z]+(?:_[a-z]+)*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();

    [GeneratedRegex("\\{(?<fact>[a-z_]+)\\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex("\\.With\\(\"(?<fact>[a-z_]+)\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fact();
}
