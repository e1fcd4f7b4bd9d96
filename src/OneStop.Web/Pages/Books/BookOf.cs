using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Common;
using OneStop.Application.Forms.Books;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Books;

/// <summary>What the pages of one follow-up book share: the book and the days it is narrowed to.</summary>
public abstract class BookOf : AppPage
{
    /// <summary>The book, from the address.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>Only what was received from this day on, as typed.</summary>
    [FromQuery(Name = "tu")]
    public string? From { get; set; }

    /// <summary>Only what was received up to this day, as typed.</summary>
    [FromQuery(Name = "den")]
    public string? To { get; set; }

    /// <summary>The book.</summary>
    public BookPage Shown { get; private set; } = null!;

    /// <summary>The page asked for; null for all entries at once.</summary>
    protected virtual int? PageNumber => null;

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        Check(nameof(From), From);
        Check(nameof(To), To);
        Shown = await AskAsync(new GetBook(Id, TypedDate.Read(From), TypedDate.Read(To), PageNumber));
    }

    private void Check(string field, string? typed)
    {
        if (!string.IsNullOrWhiteSpace(typed) && TypedDate.Read(typed) is null)
        {
            ModelState.AddModelError(field, "Hãy nhập ngày theo dạng 31/12/2025.");
        }
    }
}
