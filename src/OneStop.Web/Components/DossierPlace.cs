namespace OneStop.Web.Components;

/// <summary>Which place a list of dossiers names.</summary>
public enum DossierPlace
{
    /// <summary>None.</summary>
    None,

    /// <summary>Where it was received.</summary>
    Counter,

    /// <summary>Who decides.</summary>
    Agency,
}
