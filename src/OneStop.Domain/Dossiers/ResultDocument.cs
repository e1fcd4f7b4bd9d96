using OneStop.Domain.Common;

namespace OneStop.Domain.Dossiers;

/// <summary>The result as issued by the competent agency.</summary>
/// <param name="Number">Number and sign of the document.</param>
/// <param name="FileId">The attached document.</param>
/// <param name="IsRefusal">The agency refuses what was asked for; a refusal is a result too.</param>
/// <param name="IsPaper">A paper original travels to the collection counter; otherwise the electronic result is there at once.</param>
/// <param name="SignatureFileId">A separate file of the electronic signature, as attached; null where the document holds it or none is.</param>
public sealed record ResultDocument(string Number, FileId FileId, bool IsRefusal, bool IsPaper, FileId? SignatureFileId = null);
