namespace OneStop.Domain.Dossiers;

/// <summary>Words beside the work: remarks and urging.</summary>
public static class WatchActs
{
    /// <summary>Writes a remark into the timeline.</summary>
    public static void Comment(this Dossier dossier, string text, Occasion on)
    {
        dossier.Begin(DossierAct.Comment, on, text);
        dossier.Record(DossierAct.Comment, on, ("comment", text));
    }

    /// <summary>Urges whoever has the dossier (đôn đốc).</summary>
    public static void Urge(this Dossier dossier, string note, Occasion on)
    {
        dossier.Begin(DossierAct.Urge, on, note);
        dossier.Record(DossierAct.Urge, on, ("note", note), ("step", dossier.Current().Name), ("to", dossier.Current().StaffName));
    }
}
