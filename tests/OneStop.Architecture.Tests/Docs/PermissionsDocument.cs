using System.Text;
using System.Xml.Linq;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Razor.Hosting;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Web.Pages;
using OneStop.Web.Security;

namespace OneStop.Architecture.Tests.Docs;

/// <summary>Writes who may do and open what, from the attributes of use cases and the policies of pages.</summary>
internal static class PermissionsDocument
{
    private const string Yes = "●";

    private static readonly Role[] Roles = Enum.GetValues<Role>();

    public static string Render()
    {
        var text = new StringBuilder("""
            # Who may do and open what

            Made from `[AllowedTo]`, `[OpenToSignedIn]`, `[OpenToPublic]`, `[SystemOnly]` and the policies of the page folders; after a change, `UPDATE_DOCS=1 dotnet test tests/OneStop.Architecture.Tests` writes it anew.
            A role is the first gate only: place, state and person are judged by the rules (`workflow.md`, `AccountAccess`), and each refusal says why.


            """);
        foreach (var (number, role) in Roles.Select((role, index) => (index + 1, role)))
        {
            text.AppendLine($"{number}. **{role.ToText()}** (`{role}`){(SecondFactor.IsRequiredFor(role) ? ", xác thực hai lớp bắt buộc" : string.Empty)}");
        }

        text.AppendLine().AppendLine("## Use cases").AppendLine();
        text.AppendLine($"| Use case | {Heads()} | |").AppendLine($"|---|{Marks()}---|");
        foreach (var area in UseCases().GroupBy(request => Area(request)).OrderBy(area => area.Key, StringComparer.Ordinal))
        {
            text.AppendLine($"| **{area.Key}** | {string.Join(" | ", Roles.Select(_ => string.Empty))} | |");
            foreach (var request in area.OrderBy(request => request.Name, StringComparer.Ordinal))
            {
                text.AppendLine($"| `{request.Name}`: {Summary(request)} | {string.Join(" | ", Roles.Select(role => IsFor(request, role) ? Yes : string.Empty))} | {Note(request)} |");
            }
        }

        text.AppendLine().AppendLine("## Pages").AppendLine();
        text.AppendLine($"| Page | {Heads()} | |").AppendLine($"|---|{Marks()}---|");
        foreach (var (route, model, policy) in Pages().OrderBy(page => page.Route, StringComparer.Ordinal))
        {
            var roles = RolesOf(policy);
            text.AppendLine($"| `/{route.TrimStart('/')}`: {Summary(model)} | {string.Join(" | ", Roles.Select(role => roles.Contains(role) ? Yes : string.Empty))} | {(policy is null ? "công khai" : policy == Policies.SignedIn ? "cả người chưa có vị trí" : string.Empty)} |");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Heads() => string.Join(" | ", Roles.Select((_, index) => index + 1));

    private static string Marks() => string.Concat(Roles.Select(_ => ":-:|"));

    private static IEnumerable<Type> UseCases() => new[] { Source.Application, Source.Infrastructure }.SelectMany(assembly => assembly.GetTypes())
        .Where(type => typeof(IBaseRequest).IsAssignableFrom(type) && type is { IsAbstract: false, IsInterface: false });

    private static string Area(Type request) => request.Namespace!.Split('.')[^1];

    private static bool IsFor(Type request, Role role) => !request.IsDefined(typeof(SystemOnlyAttribute))
        && (request.GetCustomAttribute<AllowedToAttribute>() is not { Roles: { Count: > 0 } roles } || roles.Contains(role));

    private static string Note(Type request) =>
        request.IsDefined(typeof(OpenToPublicAttribute)) ? "công khai"
        : request.IsDefined(typeof(OpenToSignedInAttribute)) ? "cả người chưa có vị trí"
        : request.IsDefined(typeof(SystemOnlyAttribute)) ? "chỉ hệ thống"
        : string.Empty;

    private static IEnumerable<(string Route, Type Model, string? Policy)> Pages()
    {
        foreach (var item in Source.Web.GetCustomAttributes<RazorCompiledItemAttribute>().Where(item => item.Kind == "mvc.1.0.razor-page"))
        {
            var route = item.Type.GetCustomAttributes<RazorCompiledItemMetadataAttribute>().First(each => each.Key == "RouteTemplate").Value;
            var model = item.Type.GetProperty("Model")!.PropertyType;
            var folder = PageConventions.Audience.Keys.Single(folder => item.Identifier.StartsWith($"/Pages{folder}/", StringComparison.Ordinal));
            if (folder != "/Dev")
            {
                yield return (route, model, PageConventions.Audience[folder]);
            }
        }
    }

    private static IReadOnlyList<Role> RolesOf(string? policy)
    {
        var options = new AuthorizationOptions();
        Policies.Add(options);
        return policy is not null && options.GetPolicy(policy)!.Requirements.OfType<DutyRequirement>().SingleOrDefault() is { Roles: { Count: > 0 } roles } ? roles : Roles;
    }

    private static string Summary(Type type) => Summaries.GetValueOrDefault($"T:{type.FullName}") ?? type.Name;

    // The first sentence of what the source says of it.
    private static Dictionary<string, string> Summaries { get; } = new[] { Source.Application, Source.Infrastructure, Source.Web }
        .Select(assembly => Path.ChangeExtension(assembly.Location, ".xml"))
        .Where(File.Exists)
        .SelectMany(file => XDocument.Load(file).Descendants("member"))
        .Where(member => member.Element("summary") is not null)
        .DistinctBy(member => member.Attribute("name")!.Value)
        .ToDictionary(member => member.Attribute("name")!.Value, member => FirstSentence(TextOf(member.Element("summary")!)), StringComparer.Ordinal);

    // A reference reads as the name it leads to.
    private static string TextOf(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => (see.Attribute("cref")?.Value ?? string.Empty).Split('.', ':')[^1],
        XElement other => TextOf(other),
        _ => string.Empty,
    }));

    private static string FirstSentence(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("|", "/", StringComparison.Ordinal);
        var end = line.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? line : line[..end]).TrimEnd('.');
    }
}
