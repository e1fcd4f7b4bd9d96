using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Forms.Books;
using OneStop.Web.Components;

namespace OneStop.Web.Pages.Books;

/// <summary>One follow-up book, page by page.</summary>
public sealed class BookModel : BookOf
{
    /// <summary>The page, from 1.</summary>
    [FromQuery(Name = "trang")]
    public int Number { get; set; } = 1;

    /// <summary>Where this page stands among all.</summary>
    public PagePosition Position => new(Math.Max(1, Number), Shown.Total > Math.Max(1, Number) * BookPage.PageSize, page => Links.Book(Id, From, To, page));

    /// <inheritdoc/>
    protected override int? PageNumber => Number;

    /// <summary>Shows it.</summary>
    public Task OnGetAsync() => LoadAsync();
}
