using System.Net;
using Shouldly;

namespace OneStop.TestKit.Pages;

/// <summary>What tests say about pages; each gives the page back, so that sentences can go on.</summary>
public static class PageAsserts
{
    /// <summary>Answered with this status.</summary>
    public static Page ShouldBe(this Page page, HttpStatusCode status)
    {
        page.Status.ShouldBe(status, $"{page.Url} → {page.Location}\n{page.Text}");
        return page;
    }

    /// <summary>A person reads this.</summary>
    public static Page ShouldShow(this Page page, string text)
    {
        page.Text.ShouldContain(text, Case.Sensitive, page.Url);
        return page;
    }

    /// <summary>Nobody reads this, not even in the source.</summary>
    public static Page ShouldNotShow(this Page page, string text)
    {
        page.Source.ShouldNotContain(text, Case.Sensitive, page.Url);
        return page;
    }

    /// <summary>Leads to this address.</summary>
    public static Page ShouldLeadTo(this Page page, string path)
    {
        page.ShouldBe(HttpStatusCode.Redirect).Location!.Split('?')[0].ShouldBe(path);
        return page;
    }

    /// <summary>Sends away to sign in.</summary>
    public static Page ShouldAskToSignIn(this Page page) => page.ShouldLeadTo(Web.Links.SignIn);
}
