using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Published;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Public.Published;

/// <summary>One procedure: what to bring, how long, how much, and where to go today.</summary>
public sealed class ProcedureModel : PublishedPage
{
    // Nghị định 118/2025/NĐ-CP: provincial portals closed their doors for submission.
    private static readonly DateOnly OneFrontDoor = new(2025, 7, 1);

    /// <summary>National code, from the address.</summary>
    [FromRoute(Name = "procedure")]
    public string Code { get; set; } = string.Empty;

    /// <summary>A day of the version asked for, yyyy-MM-dd.</summary>
    [BindProperty(SupportsGet = true, Name = "hieu-luc")]
    public string? On { get; set; }

    /// <summary>Words to find a counter by.</summary>
    [BindProperty(SupportsGet = true, Name = "noi")]
    public string? Place { get; set; }

    /// <summary>What is shown.</summary>
    public PublishedProcedure Shown { get; private set; } = null!;

    /// <summary>The version shown.</summary>
    public ProcedureVersion Version => Shown.Version;

    /// <summary>The version shown is the one in force.</summary>
    public bool IsInForce => Shown.Row.State == PublishedState.InForce;

    /// <summary>The national portal is the only place to submit online.</summary>
    public bool HasOneFrontDoor => Today >= OneFrontDoor;

    /// <summary>All cases ask for the same papers.</summary>
    public bool HasSamePapers => Shown.Cases.Skip(1).All(each => each.Papers.SequenceEqual(Shown.Cases[0].Papers));

    /// <summary>All cases go the same way.</summary>
    public bool HasSameSteps => Shown.Cases.Skip(1).All(each => each.Steps.Select(step => step.Name).SequenceEqual(Shown.Cases[0].Steps.Select(step => step.Name), StringComparer.Ordinal));

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync()
    {
        DateOnly? day = null;
        if (!string.IsNullOrEmpty(On))
        {
            day = DateOnly.TryParseExact(On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : throw new NotFoundException("ProcedureVersion");
        }

        Shown = await AskAsync(new GetPublishedProcedure(Code, day, Place));
    }
}
