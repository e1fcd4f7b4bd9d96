using OneStop.Application.Common;
using OneStop.Domain.Common;

namespace OneStop.Application.Dossiers;

/// <summary>An act on one dossier; answers with its new version number.</summary>
public interface IDossierCommand : ICommand<int>
{
    /// <summary>Which dossier.</summary>
    DossierId DossierId { get; }

    /// <summary>Its version number on the page the person acted from.</summary>
    int Version { get; }
}
