using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OneStop.Application.Common;
using OneStop.Application.Lookup;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Tenants;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Public;

/// <summary>
/// A citizen follows a dossier: by its code and four digits, or by the QR of the receipt. The answer stands on the same
/// page, so that no address holds personal data. Only reads: a form gone stale, or a browser without cookies, works too.
/// </summary>
[IgnoreAntiforgeryToken]
public sealed class LookUpModel(IMediator mediator, ICurrentTenant tenant, LookupThrottle throttle, TimeProvider time) : PageModel
{
    /// <summary>The dossier's code, as typed.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Last four digits of the applicant's number, as typed.</summary>
    [BindProperty]
    public string? LastFour { get; set; }

    /// <summary>The token of the receipt's QR.</summary>
    [BindProperty(SupportsGet = true, Name = "k")]
    public string? Token { get; set; }

    /// <summary>What was found; null before, and when nothing was.</summary>
    public LookupPage? Found { get; private set; }

    /// <summary>Why nothing was found.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Whom to call.</summary>
    public string Hotline => tenant.Tenant.Hotline;

    /// <summary>A code as this province writes it.</summary>
    public string SampleCode => DossierCode.Compose($"{tenant.Tenant.AgencyCode}.05", TenantTime.Of(tenant.Tenant.TimeZone).Day(time.GetUtcNow()), 1);

    /// <summary>Shows the form, or the dossier of a QR.</summary>
    public Task OnGetAsync() => string.IsNullOrWhiteSpace(Token) ? Task.CompletedTask : AnswerAsync(new LookUpByToken(Token), null);

    /// <summary>Shows the dossier that was asked for.</summary>
    public Task OnPostAsync() => AnswerAsync(new LookUpDossier(Code, LastFour), DossierCode.Read(Code));

    /// <inheritdoc/>
    public override void OnPageHandlerExecuting(Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context)
    {
        Response.Headers.CacheControl = "no-cache, no-store";
        Response.Headers["Referrer-Policy"] = "no-referrer";
    }

    private async Task AnswerAsync(IQuery<LookupPage> query, string? code)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        var id = tenant.Tenant.Id;
        if (!throttle.Allows(LookupThrottle.AddressKey(id, HttpContext.Connection.RemoteIpAddress), code is null ? null : $"{id}/{code}"))
        {
            Refuse(new Refusal(RefusalCodes.LookupTooOften), StatusCodes.Status429TooManyRequests);
            return;
        }

        try
        {
            Found = await mediator.Send(query, HttpContext.RequestAborted);
        }
        catch (ValidationException invalid)
        {
            foreach (var failure in invalid.Errors)
            {
                ModelState.AddModelError(failure.PropertyName, failure.ErrorMessage);
            }

            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        catch (RefusedException refused)
        {
            Refuse(refused.Refusal, StatusCodes.Status404NotFound);
        }
    }

    private void Refuse(Refusal refusal, int status)
    {
        Refusal = refusal;
        Response.StatusCode = status;
    }
}
