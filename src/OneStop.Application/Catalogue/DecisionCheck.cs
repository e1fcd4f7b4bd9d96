using OneStop.Application.Common;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Catalogue;

/// <summary>Says what keeps a draft decision from being submitted; the same check stands before approval.</summary>
public static class DecisionCheck
{
    /// <summary>Everything that is missing or wrong; empty when it may be submitted.</summary>
    public static IReadOnlyList<DecisionProblem> Problems(Proposal proposal, IReadOnlyCollection<ProposedChange> changes, Province province, DateOnly today)
    {
        var problems = OfHead(proposal.Head, today).ToList();
        if (proposal.Head.Period is not { } period)
        {
            return problems;
        }

        foreach (var change in changes.OrderBy(change => change.Ordinal))
        {
            problems.AddRange((change.IsOfProcedure ? OfProcedure(change, period, province) : OfRule(change, changes, period, province))
                .Select(problem => new DecisionProblem(change.Subject, problem.Field, $"{Sentence(change, problem.Message)}.")));
        }

        problems.AddRange(Unreceivable(proposal, changes, period.From, province));
        return problems;
    }

    private static IEnumerable<DecisionProblem> OfHead(ProposalHead head, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(head.Title))
        {
            yield return new(null, nameof(head.Title), "Chưa có trích yếu của quyết định.");
        }

        if (head.From is null)
        {
            yield return new(null, nameof(head.From), "Chưa có ngày có hiệu lực.");
        }
        else if (head.From < today)
        {
            yield return new(null, nameof(head.From), "Ngày có hiệu lực đã qua.");
        }

        if (head.LastDay < head.From)
        {
            yield return new(null, nameof(head.LastDay), "Ngày hết hiệu lực phải từ ngày có hiệu lực trở đi.");
        }

        if (head is { IsPilot: true, LastDay: null })
        {
            yield return new(null, nameof(head.LastDay), "Quyết định thí điểm phải có ngày kết thúc.");
        }
    }

    private static IEnumerable<(string Field, string Message)> OfProcedure(ProposedChange change, EffectivePeriod period, Province province)
    {
        var catalogue = province.Catalogue;
        if (!ProcedureCode.IsWellFormed(change.Subject))
        {
            yield return ("Code", "mã thủ tục không đúng dạng mã quốc gia (ví dụ 1.004628)");
        }

        if (!Publisher.Fits(change, period, catalogue))
        {
            yield return ("Code", "đã có nội dung khác của thủ tục này có hiệu lực trong cùng thời gian");
            yield break;
        }

        var before = Publisher.BaseOf(change, period.From, catalogue);
        if (change.Kind == ChangeKind.NewProcedure && before is not null)
        {
            yield return ("Code", "mã này đã có trong danh mục; hãy chọn sửa đổi, bổ sung");
        }
        else if (change.Kind != ChangeKind.NewProcedure && before is null)
        {
            yield return ("Code", "thủ tục không có hiệu lực vào ngày quyết định có hiệu lực");
        }
        else if (before is not null && change.BaseVersionId is { } written && written != before.Id)
        {
            yield return ("Code", "nội dung đang có hiệu lực đã thay đổi từ khi soạn; hãy xóa thay đổi này và soạn lại trên nội dung mới");
        }

        if (change.Content is { } content)
        {
            foreach (var problem in ContentProblems.Of(content, province.Directory, period.From))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<(string Field, string Message)> OfRule(ProposedChange change, IReadOnlyCollection<ProposedChange> changes, EffectivePeriod period, Province province)
    {
        var catalogue = province.Catalogue;
        if (change.Rule is not { } rule)
        {
            if (!catalogue.RulesOfKey(change.Subject).Any(each => each.Valid.Contains(period.From) && each.Valid.From < period.From))
            {
                yield return ("Key", "quy định này không có hiệu lực vào ngày quyết định có hiệu lực");
            }
            else if (catalogue.RulesOfKey(change.Subject).Any(each => each.Valid.From >= period.From && each.Valid.Overlaps(period)))
            {
                yield return ("Key", "quy định này có hiệu lực trở lại trong thời gian quyết định có hiệu lực");
            }

            yield break;
        }

        if (string.IsNullOrWhiteSpace(rule.Article))
        {
            yield return (nameof(rule.Article), "chưa ghi điều, khoản");
        }

        if (string.IsNullOrWhiteSpace(rule.Text))
        {
            yield return (nameof(rule.Text), "chưa có nội dung quy định");
        }

        var own = changes.Where(each => each.Kind == ChangeKind.NewProcedure).Select(each => each.Subject).ToHashSet(StringComparer.Ordinal);
        var unknown = rule.ProcedureCodes.Where(code => !own.Contains(code) && (catalogue.Find(code) is not { } known || catalogue.VersionOn(known.Id, period.From) is null)).ToList();
        if (unknown.Count > 0)
        {
            yield return (nameof(rule.ProcedureCodes), $"không có thủ tục {string.Join(", ", unknown)} trong danh mục vào ngày quyết định có hiệu lực");
        }

        var closed = rule.CounterKeys.Where(key => !province.Directory.CountersOn(period.From).Any(counter => counter.Key == key)).ToList();
        if (closed.Count > 0)
        {
            yield return (nameof(rule.CounterKeys), $"Bộ phận Một cửa {string.Join(", ", closed)} không hoạt động vào ngày quyết định có hiệu lực");
        }

        if (rule.CounterLevels.Contains(GovernmentLevel.District) && !province.Directory.HasDistrictsOn(period.From))
        {
            yield return (nameof(rule.CounterLevels), "không còn Bộ phận Một cửa cấp huyện vào ngày quyết định có hiệu lực");
        }
    }

    // A procedure that no counter may receive is published in vain.
    private static IEnumerable<DecisionProblem> Unreceivable(Proposal proposal, IReadOnlyCollection<ProposedChange> changes, DateOnly from, Province province)
    {
        var published = changes.Where(change => change.Content is not null && Publisher.Fits(change, proposal.Head.Period!.Value, province.Catalogue)).ToList();
        if (published.Count == 0)
        {
            yield break;
        }

        var after = Publisher.Of(proposal, changes, province.Catalogue).AppliedTo(province.Catalogue);
        var coverage = new ReceiptRules(after, province.Directory).CoverageOn(from);
        foreach (var change in published)
        {
            if (after.Find(change.Subject) is { } procedure && after.VersionOn(procedure.Id, from) is { } version && coverage.Of(version) is not { IsReceivedSomewhere: true })
            {
                yield return new DecisionProblem(change.Subject, "Code", $"Thủ tục {change.Subject}: không có Bộ phận Một cửa nào được tiếp nhận vào ngày {VietnameseText.ShortDate(from)}.");
            }
        }
    }

    private static string Sentence(ProposedChange change, string message) => change.IsOfProcedure
        ? $"Thủ tục {change.Subject}: {message}"
        : $"Quy định tiếp nhận{(change.Rule is { Article.Length: > 0 } rule ? $" ({rule.Article})" : string.Empty)}: {message}";
}
