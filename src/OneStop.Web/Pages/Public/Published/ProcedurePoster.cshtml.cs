using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Common;
using OneStop.Application.Published;
using OneStop.Domain.Common;

namespace OneStop.Web.Pages.Public.Published;

/// <summary>One procedure, to be put up where it is received.</summary>
public sealed class ProcedurePosterModel(ICurrentTenant tenant) : PosterPage(tenant)
{
    /// <summary>National code, from the address.</summary>
    [FromRoute(Name = "procedure")]
    public string Code { get; set; } = string.Empty;

    /// <summary>What is printed.</summary>
    public PublishedProcedure Shown { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync()
    {
        Shown = await AskAsync(new GetPublishedProcedure(Code));
        if (Shown.Row.State != PublishedState.InForce)
        {
            throw new NotFoundException("ProcedureVersion");
        }
    }
}
