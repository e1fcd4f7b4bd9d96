namespace OneStop.Infrastructure.Persistence;

/// <summary>What the database knows of a dossier for the search alone.</summary>
internal static class DossierSearchState
{
    /// <summary>The property that says that its words are written down.</summary>
    public const string IsIndexed = "IsIndexed";
}
