using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Forms.Books;
using OneStop.Domain.Accounts;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Books;

/// <summary>The follow-up books of a counter and year.</summary>
public sealed class IndexModel : AppPage
{
    /// <summary>The counter.</summary>
    [FromQuery(Name = "quay")]
    public Guid? CounterId { get; set; }

    /// <summary>The year.</summary>
    [FromQuery(Name = "nam")]
    public int? Year { get; set; }

    /// <summary>The books.</summary>
    public BookShelf Shelf { get; private set; } = null!;

    /// <summary>The reader may choose among counters.</summary>
    public bool ChoosesCounter => Duty.Role == Role.ProvincialOffice;

    /// <summary>Shows them.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Shelf = await AskAsync(new ListBooks(CounterId, Year));
}
