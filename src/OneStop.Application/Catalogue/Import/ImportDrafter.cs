using Microsoft.EntityFrameworkCore;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Catalogue.Import;

/// <summary>Writes the draft decision of an import.</summary>
public sealed class ImportDrafter(IAppDb db, AuditTrail trail)
{
    private const int MostTitle = 2000;

    /// <summary>Begins the decision and puts every right row that changes something into it; saved by the caller, all or nothing.</summary>
    /// <param name="run">The import.</param>
    /// <param name="by">Who asked for it.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>How many changes were written.</returns>
    public async Task<int> DraftAsync(CatalogueImport run, Duty by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rows = await db.CatalogueImportRows.AsNoTracking().Where(row => row.ImportId == run.Id && row.Outcome != ImportOutcome.Wrong).OrderBy(row => row.Ordinal).ToListAsync(cancellationToken);
        var proposal = Proposal.Begin(run.TenantId, Id.New<DecisionId>(), new ProposalHead { Title = run.Title, From = run.From }, by, now);
        db.Proposals.Add(proposal);
        await db.SaveChangesAsync(cancellationToken);
        var ordinal = 0;
        foreach (var row in rows)
        {
            if (KindOf(row.Outcome) is { } kind)
            {
                db.ProposedChanges.Add(Change(proposal, ++ordinal, kind, row.Code, row.Title, row.Content, null, row.BaseVersionId));
            }
        }

        if (run.RuleArticle is { } article)
        {
            // Usually all rows name the same ways: one rule.
            foreach (var same in rows.Where(row => row.Ways.Count > 0).GroupBy(row => IndependentWays.Text(row.Ways)))
            {
                var rule = Rule(article, same.First().Ways, [.. same.Select(row => row.Code)]);
                db.ProposedChanges.Add(Change(proposal, ++ordinal, ChangeKind.NewRule, $"qd-{proposal.Id.Value:N}-{ordinal}", rule.Text, null, rule, null));
            }
        }

        run.State = ImportState.Drafted;
        run.DecisionId = proposal.Id;
        trail.Write(AuditKind.CatalogueImported, AuditSubject.CatalogueDecision, proposal.Id.Value, run.Title, Detail(run));
        return ordinal;
    }

    private static string Detail(CatalogueImport run)
    {
        var leftOut = run.Wrong > 0 ? $", bỏ qua {run.Wrong} dòng lỗi" : string.Empty;
        return $"{run.FileName}: {run.Added} ban hành mới, {run.Amended} sửa đổi, {run.Abolished} bãi bỏ{leftOut}";
    }

    private static ChangeKind? KindOf(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Wrong or ImportOutcome.Unchanged => null,
        ImportOutcome.New => ChangeKind.NewProcedure,
        ImportOutcome.Amended => ChangeKind.AmendProcedure,
        ImportOutcome.Abolished => ChangeKind.AbolishProcedure,
    };

    private static RuleContent Rule(string article, IReadOnlyList<Channel> ways, IReadOnlyList<string> codes) => new()
    {
        ProcedureCodes = codes,
        Scope = ReceiptScope.Province,
        Ways = ways,
        Article = article,
        Text = $"Tiếp nhận không phụ thuộc vào địa giới hành chính trong tỉnh ({ChannelNames.List(ways)}) đối với {codes.Count} thủ tục",
    };

    private static ProposedChange Change(Proposal proposal, int ordinal, ChangeKind kind, string subject, string title, ProcedureContent? content, RuleContent? rule, ProcedureVersionId? before) => new()
    {
        TenantId = proposal.TenantId,
        Id = Id.New<ChangeId>(),
        DecisionId = proposal.Id,
        Ordinal = ordinal,
        Kind = kind,
        Subject = subject,
        Title = title.Length <= MostTitle ? title : title[..MostTitle],
        Content = content,
        Rule = rule,
        BaseVersionId = before,
    };
}
