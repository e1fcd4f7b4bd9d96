using OneStop.Domain.Common;

namespace OneStop.Architecture.Tests.Conventions;

public sealed class EnumTextTests
{
    public static TheoryData<string, string> Writers => [.. Methods.Select(method => (Key(method), method.Name))];

    [Theory]
    [MemberData(nameof(Writers))]
    public void Every_member_has_a_Vietnamese_text(string of, string name)
    {
        var method = Methods.Single(each => Key(each) == of && each.Name == name);
        foreach (var member in Enum.GetValues(method.GetParameters()[0].ParameterType))
        {
            var text = (string?)method.Invoke(null, [member]);
            text.ShouldNotBeNullOrWhiteSpace($"{member}");
            VietnameseText.Clean(text).ShouldBe(text, $"{member}");
        }
    }

    [Fact]
    public void Names_of_one_kind_differ() => Methods
        .Where(method => method.Name == "ToText")
        .Where(method => Texts(method).Distinct(StringComparer.Ordinal).Count() != Enum.GetValues(method.GetParameters()[0].ParameterType).Length)
        .Select(method => method.DeclaringType!.FullName)
        .ShouldBeEmpty();

    private static string Key(MethodInfo method) => $"{method.DeclaringType!.FullName}({method.GetParameters()[0].ParameterType.Name})";

    private static IEnumerable<string> Texts(MethodInfo method) =>
        Enum.GetValues(method.GetParameters()[0].ParameterType).Cast<object>().Select(member => (string)method.Invoke(null, [member])!);

    private static MethodInfo[] Methods { get; } = [.. new[] { Source.Domain, Source.Application, Source.Web }
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.Namespace?.StartsWith("OneStop", StringComparison.Ordinal) == true && type.IsVisible)
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => method.ReturnType == typeof(string) && method.GetParameters() is [{ ParameterType.IsEnum: true }])];
}
