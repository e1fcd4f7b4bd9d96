using System.Globalization;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;

namespace OneStop.Application.Views;

/// <summary>A place in a sorted list: the value a row is sorted by, and its code. Where the list goes on does not depend on what was added or taken away meanwhile.</summary>
/// <param name="Value">The instant as ticks, or the text; null where there is none.</param>
/// <param name="Code">The row's dossier code.</param>
public sealed record WorkCursor(string? Value, string Code)
{
    private const char Mark = '~';
    private const int Longest = 300;

    /// <summary>The instant; null where there is none.</summary>
    public DateTimeOffset? At => long.TryParse(Value, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTimeOffset.MaxValue.UtcTicks
        ? new DateTimeOffset(ticks, TimeSpan.Zero)
        : null;

    /// <summary>The place of a row.</summary>
    public static WorkCursor Of(DossierRow row, WorkFilter filter, Province province)
    {
        return new WorkCursor(
            filter.Sort switch
            {
                WorkSort.Due => filter.View == DeskView.Waiting || row.IsRunning ? Ticks(row.DueLocal) : null,
                WorkSort.StepDue => Ticks(row.StepDueLocal),
                WorkSort.Received => Ticks(row.ReceivedLocal),
                WorkSort.Code => null,
                WorkSort.Applicant => row.ApplicantKey,
            },
            row.Code);

        string? Ticks(DateTime? local) => local is { } at ? province.Time.Instant(at).UtcTicks.ToString(CultureInfo.InvariantCulture) : null;
    }

    /// <summary>As an address says it.</summary>
    public string ToUrl() => $"{Value}{Mark}{Code}";

    /// <summary>As an address said it; null for anything else.</summary>
    public static WorkCursor? Read(string? text)
    {
        var at = text?.LastIndexOf(Mark) ?? -1;
        return at < 0 || text!.Length > Longest ? null : new WorkCursor(at == 0 ? null : text[..at], text[(at + 1)..]);
    }
}
