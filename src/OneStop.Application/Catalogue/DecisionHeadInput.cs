using OneStop.Application.Common;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue;

/// <summary>The head of a decision as typed.</summary>
public sealed class DecisionHeadInput
{
    /// <summary>Number and sign, if known.</summary>
    public string? Number { get; set; }

    /// <summary>What it is about.</summary>
    public string? Title { get; set; }

    /// <summary>A pilot.</summary>
    public bool IsPilot { get; set; }

    /// <summary>First day in force, dd/MM/yyyy.</summary>
    public string? From { get; set; }

    /// <summary>Last day in force, dd/MM/yyyy.</summary>
    public string? LastDay { get; set; }

    /// <summary>The scan, if there is one.</summary>
    public Guid? ScanId { get; set; }

    /// <summary>As it was.</summary>
    public static DecisionHeadInput Of(ProposalHead head) => new()
    {
        Number = head.Number,
        Title = head.Title,
        IsPilot = head.IsPilot,
        From = head.From is { } from ? VietnameseText.ShortDate(from) : null,
        LastDay = head.LastDay is { } last ? VietnameseText.ShortDate(last) : null,
        ScanId = head.ScanId?.Value,
    };

    /// <summary>Checked and cleaned.</summary>
    public ProposalHead ToHead() => new()
    {
        Number = VietnameseText.Clean(Number),
        Title = VietnameseText.Clean(Title),
        IsPilot = IsPilot,
        From = TypedDate.Read(From),
        LastDay = TypedDate.Read(LastDay),
        ScanId = ScanId is { } id ? new FileId(id) : null,
    };
}
