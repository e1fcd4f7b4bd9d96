using FluentValidation.Results;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Catalogue;

/// <summary>A receipt rule as typed; what is not chosen narrows nothing.</summary>
public sealed class RuleInput
{
    /// <summary>Codes of procedures, one a line; empty for all of the field and level.</summary>
    public string? ProcedureCodes { get; set; }

    /// <summary>Field; empty for any.</summary>
    public string? Field { get; set; }

    /// <summary>Level of procedures; null for any.</summary>
    public GovernmentLevel? ProcedureLevel { get; set; }

    /// <summary>Levels of counters.</summary>
    public IList<GovernmentLevel> CounterLevels { get; set; } = [];

    /// <summary>Kinds of counters.</summary>
    public IList<CounterKind> CounterKinds { get; set; } = [];

    /// <summary>Keys of counters named one by one.</summary>
    public IList<string> CounterKeys { get; set; } = [];

    /// <summary>How far.</summary>
    public ReceiptScope Scope { get; set; } = ReceiptScope.Province;

    /// <summary>Ways of submission.</summary>
    public IList<Channel> Ways { get; set; } = [];

    /// <summary>Where the result may be returned.</summary>
    public IList<ReturnPlace> ReturnPlaces { get; set; } = [];

    /// <summary>Article.</summary>
    public string? Article { get; set; }

    /// <summary>As a clerk would say it.</summary>
    public string? Text { get; set; }

    /// <summary>As it stands.</summary>
    public static RuleInput Of(RuleContent rule) => new()
    {
        ProcedureCodes = TypedLines.Text(rule.ProcedureCodes),
        Field = rule.Field,
        ProcedureLevel = rule.ProcedureLevel,
        CounterLevels = [.. rule.CounterLevels],
        CounterKinds = [.. rule.CounterKinds],
        CounterKeys = [.. rule.CounterKeys],
        Scope = rule.Scope,
        Ways = [.. rule.Ways],
        ReturnPlaces = [.. rule.ReturnPlaces],
        Article = rule.Article,
        Text = rule.Text,
    };

    /// <summary>Read and cleaned.</summary>
    public RuleContent ToContent() => new()
    {
        ProcedureCodes = Codes(),
        Field = string.IsNullOrWhiteSpace(Field) ? null : VietnameseText.Clean(Field),
        ProcedureLevel = ProcedureLevel,
        CounterLevels = [.. CounterLevels.Distinct().Order()],
        CounterKinds = [.. CounterKinds.Distinct().Order()],
        CounterKeys = [.. CounterKeys.Distinct(StringComparer.Ordinal)],
        Scope = Scope,
        Ways = [.. Ways.Distinct().Order()],
        ReturnPlaces = [.. ReturnPlaces.Distinct().Order()],
        Article = VietnameseText.Clean(Article),
        Text = VietnameseText.Clean(Text),
    };

    /// <summary>What makes no sense in what is typed, field by field.</summary>
    internal List<ValidationFailure> Failures()
    {
        var failures = new List<ValidationFailure>();
        if (Codes().Where(code => !ProcedureCode.IsWellFormed(code)).ToList() is { Count: > 0 } wrong)
        {
            Add(nameof(ProcedureCodes), $"Không phải mã thủ tục: {string.Join(", ", wrong)}. Mã có dạng 1.004628.");
        }

        if (VietnameseText.Clean(Article).Length > 200)
        {
            Add(nameof(Article), "Dài tối đa 200 ký tự.");
        }

        if (VietnameseText.Clean(Text).Length > 2000)
        {
            Add(nameof(Text), "Dài tối đa 2000 ký tự.");
        }

        return failures;

        void Add(string field, string message) => failures.Add(new ValidationFailure($"Input.{field}", message));
    }

    private List<string> Codes() => [.. TypedLines.Read(ProcedureCodes?.Replace(',', '\n').Replace(';', '\n')).Distinct(StringComparer.Ordinal)];
}
