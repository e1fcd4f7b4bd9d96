using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Razor.Hosting;
using OneStop.Web.Pages;

namespace OneStop.Architecture.Tests.Conventions;

public sealed class PageTests
{
    private const string Folder = "/Pages";

    [Fact]
    public void Every_page_lies_in_exactly_one_folder_that_says_for_whom_it_is() => Pages
        .Where(page => PageConventions.Audience.Keys.Count(folder => page.StartsWith($"{Folder}{folder}/", StringComparison.Ordinal)) != 1)
        .ShouldBeEmpty();

    // The folder alone decides: an attribute would say something else in a place where nobody looks.
    [Fact]
    public void No_page_decides_for_itself_who_may_open_it() => Source.Web.GetTypes()
        .Where(type => typeof(PageModel).IsAssignableFrom(type))
        .Where(type => type.IsDefined(typeof(AuthorizeAttribute), inherit: true) || type.IsDefined(typeof(AllowAnonymousAttribute), inherit: true))
        .Select(type => type.FullName)
        .ShouldBeEmpty();

    private static string[] Pages { get; } = [.. Source.Web.GetCustomAttributes<RazorCompiledItemAttribute>()
        .Where(item => item.Kind == "mvc.1.0.razor-page")
        .Select(item => item.Identifier)];
}
