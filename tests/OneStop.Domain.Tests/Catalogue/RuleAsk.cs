using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;

namespace OneStop.Domain.Tests.Catalogue;

/// <summary>One question to the rules.</summary>
internal sealed record RuleAsk(Procedure Procedure, Counter Counter, AdministrativeUnit? Commune, DateOnly Day, Channel? Way)
{
    /// <summary>The answer of a set of rules.</summary>
    public ReceiptVerdict Judge(ReceiptRules rules) => rules.Judge(Procedure.Id, Counter, Commune, Day, Way);

    /// <inheritdoc/>
    public override string ToString() => $"{Procedure.Code} at {Counter.Key} for {Commune?.Name ?? "?"} on {Day:yyyy-MM-dd} {Way}";
}
