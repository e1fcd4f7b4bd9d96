using OneStop.Domain.Catalogue;

namespace OneStop.Application.Published;

/// <summary>A procedure that a counter receives.</summary>
/// <param name="Row">The procedure.</param>
/// <param name="Rule">The rule that lets it.</param>
/// <param name="RuleDecision">The decision that rule rests on.</param>
/// <param name="IsForAnyone">For applicants of any commune; false where only for those who live within the counter's unit.</param>
public sealed record CounterLine(PublishedRow Row, ReceiptRule Rule, CatalogueDecision RuleDecision, bool IsForAnyone)
{
    /// <summary>The decision that published it, else the article that lets it be received here.</summary>
    public string BasisText => Row.Decision?.Number ?? $"{Rule.Article} {RuleDecision.Number}";
}
