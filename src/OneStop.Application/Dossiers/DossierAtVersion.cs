namespace OneStop.Application.Dossiers;

/// <summary>A dossier as a person saw it when they chose it among others.</summary>
/// <param name="Id">Which.</param>
/// <param name="Version">Its version number then.</param>
public sealed record DossierAtVersion(Guid Id, int Version);
