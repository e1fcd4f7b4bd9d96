using OneStop.Application.Catalogue.Import;

namespace OneStop.Web.Texts;

/// <summary>Tone and icon of the pills of imports.</summary>
internal static class ImportPill
{
    /// <summary>Of an import.</summary>
    public static (string Tone, string Icon) Of(ImportState state) => state switch
    {
        ImportState.Mapping => ("soon", "columns"),
        ImportState.Checking => ("act", "clock"),
        ImportState.Checked => ("act", "info"),
        ImportState.Drafting => ("act", "clock"),
        ImportState.Drafted => ("ok", "check"),
        ImportState.Cancelled => ("hold", "x"),
        ImportState.Failed => ("late", "alert-triangle"),
    };

    /// <summary>Of a row.</summary>
    public static (string Tone, string Icon) Of(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Wrong => ("late", "alert-triangle"),
        ImportOutcome.New => ("ok", "plus"),
        ImportOutcome.Amended => ("act", "edit"),
        ImportOutcome.Abolished => ("soon", "trash"),
        ImportOutcome.Unchanged => ("hold", "check"),
    };
}
