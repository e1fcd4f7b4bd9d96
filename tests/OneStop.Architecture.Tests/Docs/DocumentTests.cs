using OneStop.Domain.Tenants;

namespace OneStop.Architecture.Tests.Docs;

public sealed class DocumentTests
{
    [Fact]
    public void The_workflow_document_is_that_of_the_code() => Check("workflow.md", WorkflowDocument.Render());

    [Fact]
    public void The_permissions_document_is_that_of_the_code() => Check("permissions.md", PermissionsDocument.Render());

    private static void Check(string name, string current)
    {
        var path = Path.Combine(Source.Root, "docs", name);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, current);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").ShouldBe(current, $"docs/{name} is old: UPDATE_DOCS=1 dotnet test tests/OneStop.Architecture.Tests writes it anew.");
    }

    [Fact]
    public void Every_thing_kept_and_every_kind_of_the_domain_is_explained_in_the_glossary()
    {
        var glossary = File.ReadAllText(Path.Combine(Source.Root, "docs", "glossary.md"));
        var entities = Source.Domain.GetTypes().Concat(Source.Application.GetTypes()).Where(type => type.IsClass && typeof(ITenantOwned).IsAssignableFrom(type));
        var kinds = Source.Domain.GetTypes().Where(type => type.IsEnum && type.IsPublic);
        entities.Concat(kinds)
            .Select(type => type.Name)
            .Concat(kinds.SelectMany(Enum.GetNames))
            .Distinct()
            .Where(word => !glossary.Contains($"`{word}`", StringComparison.Ordinal))
            .ShouldBeEmpty("docs/glossary.md does not explain these words");
    }
}
