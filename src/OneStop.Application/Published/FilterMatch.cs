namespace OneStop.Application.Published;

/// <summary>Which parts of a filter a row meets.</summary>
internal readonly record struct FilterMatch(bool Field, bool Agency, bool Level, bool Need)
{
    /// <summary>Asks a row.</summary>
    public FilterMatch(PublishedRow row, ProcedureFilter filter)
        : this(
            filter.Field is null || filter.Field == row.Version.Field,
            filter.Agency is null || filter.Agency == row.AgencyKey,
            filter.Level is null || filter.Level == row.Version.Level,
            filter.Need is null || row.Version.Content.Needs.Contains(filter.Need, StringComparer.Ordinal))
    {
    }

    /// <summary>All of them.</summary>
    public bool IsWhole => Field && Agency && Level && Need;
}
