using OneStop.Application.Dossiers;

namespace OneStop.Application.Views;

/// <summary>One page of a list of open dossiers.</summary>
/// <param name="Rows">Its rows, each with its place in the list.</param>
/// <param name="Facets">What further narrowing would leave.</param>
/// <param name="Next">Where the next page begins; null when there is none.</param>
public sealed record WorkPage(IReadOnlyList<(DossierRow Row, WorkCursor Place)> Rows, WorkFacets Facets, WorkCursor? Next);
