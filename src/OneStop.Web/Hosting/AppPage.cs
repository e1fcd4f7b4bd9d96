using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Web.Hosting;

/// <summary>
/// What all pages share: they bind, send and redirect. What the view needs is loaded by <see cref="LoadAsync"/> for GET
/// and for a refused POST alike, so that nothing typed is lost.
/// </summary>
public abstract class AppPage : PageModel
{
    /// <summary>Key in TempData for the message shown once after a redirect.</summary>
    public const string FlashKey = "Flash";

    /// <summary>Why the POST was refused; null when it was not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Who is looking.</summary>
    protected Duty Duty => Services.GetRequiredService<ICurrentDuty>().Require();

    /// <summary>Services of the request.</summary>
    protected IServiceProvider Services => HttpContext.RequestServices;

    /// <summary>Asks a query.</summary>
    protected Task<T> AskAsync<T>(IQuery<T> query) => Services.GetRequiredService<IMediator>().Send(query, HttpContext.RequestAborted);

    /// <summary>Sends a command without form (no key, no page to show again).</summary>
    protected Task<T> SendAsync<T>(ICommand<T> command) => Services.GetRequiredService<IMediator>().Send(command, HttpContext.RequestAborted);

    /// <summary>Loads what the view shows.</summary>
    protected abstract Task LoadAsync();

    /// <summary>Sends a form's command once for its key; a refused or invalid form comes back whole, with 409 or 400.</summary>
    /// <param name="command">The command.</param>
    /// <param name="done">Where to go when it is done.</param>
    /// <param name="prefix">Prefix of the page's field names before the command's, e.g. <c>Input</c>.</param>
    protected async Task<IActionResult> ActAsync<T>(ICommand<T> command, Func<T, IActionResult> done, string? prefix = null)
    {
        if (!Guid.TryParse(Request.Form[RequestKeyTagHelper.Field], out var key))
        {
            return BadRequest();
        }

        Services.GetRequiredService<TenantContext>().Key = key;
        try
        {
            return done(await SendAsync(command));
        }
        catch (ValidationException invalid)
        {
            foreach (var failure in invalid.Errors)
            {
                ModelState.AddModelError(prefix is null ? failure.PropertyName : $"{prefix}.{failure.PropertyName}", failure.ErrorMessage);
            }

            return await AgainAsync(StatusCodes.Status400BadRequest);
        }
        catch (RefusedException refused)
        {
            Refusal = refused.Refusal;
            return await AgainAsync(StatusCodes.Status409Conflict);
        }
    }

    /// <summary>Shows the page with the reason why something was refused.</summary>
    protected IActionResult Refuse(Refusal refusal)
    {
        Refusal = refusal;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    /// <summary>Leaves a message for the next page.</summary>
    protected void Flash(string message) => TempData[FlashKey] = message;

    private async Task<IActionResult> AgainAsync(int status)
    {
        Services.GetRequiredService<AppDb>().ChangeTracker.Clear();
        await LoadAsync();
        Response.StatusCode = status;
        return Page();
    }
}
