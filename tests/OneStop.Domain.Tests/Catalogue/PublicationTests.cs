using System.Globalization;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.TestKit.Samples;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Catalogue;

public sealed class PublicationTests
{
    private const string Old = "cũ";
    private const string New = "mới";
    private const string Nothing = "-";
    private static readonly string[] Days = ["2023-12-03", "2023-12-04", "2023-12-20", "2023-12-31", "2024-01-01", "2030-01-01"];
    private readonly SampleProvince _province = new(Id.New<TenantId>());

    [Theory]
    [InlineData(ChangeKind.AmendProcedure, null, "cũ mới mới mới mới mới")]
    [InlineData(ChangeKind.AmendProcedure, "2023-12-31", "cũ mới mới mới cũ cũ")]
    [InlineData(ChangeKind.AbolishProcedure, null, "cũ - - - - -")]
    [InlineData(ChangeKind.AbolishProcedure, "2023-12-31", "cũ - - - cũ cũ")]
    public void A_decision_holds_from_its_first_day_to_its_last_and_then_what_was_before_comes_back(ChangeKind kind, string? lastDay, string inForce) =>
        Read(Publish(kind, lastDay).After).ShouldBe(inForce);

    [Theory]
    [InlineData(ChangeKind.AmendProcedure, null, "2023-12-04", "cũ cũ cũ cũ cũ cũ")]
    [InlineData(ChangeKind.AmendProcedure, null, "2023-12-20", "cũ mới cũ cũ cũ cũ")]
    [InlineData(ChangeKind.AmendProcedure, "2023-12-31", "2023-12-04", "cũ cũ cũ cũ cũ cũ")]
    [InlineData(ChangeKind.AmendProcedure, "2023-12-31", "2023-12-20", "cũ mới cũ cũ cũ cũ")]
    [InlineData(ChangeKind.AbolishProcedure, null, "2023-12-04", "cũ cũ cũ cũ cũ cũ")]
    [InlineData(ChangeKind.AbolishProcedure, null, "2023-12-20", "cũ - cũ cũ cũ cũ")]
    [InlineData(ChangeKind.AbolishProcedure, "2023-12-31", "2023-12-20", "cũ - cũ cũ cũ cũ")]
    public void A_revocation_gives_back_what_was_there(ChangeKind kind, string? lastDay, string from, string inForce)
    {
        var (after, decision, change) = Publish(kind, lastDay);
        var revoked = Revocation.Of(decision, [change], after, Day(from));

        var restored = revoked.AppliedTo(after);
        Read(restored).ShouldBe(inForce);
        foreach (var procedure in restored.Procedures)
        {
            var periods = restored.VersionsOf(procedure.Id).Select(version => version.Valid).ToList();
            periods.SelectMany((one, index) => periods.Skip(index + 1).Where(one.Overlaps)).ShouldBeEmpty("two versions would hold on one day");
        }
    }

    [Fact]
    public void A_rule_for_a_procedure_of_the_same_decision_is_published_with_it()
    {
        var proposal = Propose(null);
        var publication = Publisher.Of(
            proposal,
            [
                Change(proposal, ChangeKind.NewRule, "qd-1", rule: new RuleContent { ProcedureCodes = ["1.900099"], Article = "Điều 2", Text = "Mọi nơi" }),
                Change(proposal, ChangeKind.NewProcedure, "1.900099", SampleContent.Whole()),
            ],
            _province.Catalogue.ToCatalogue());

        publication.Rules.Single().ProcedureId.ShouldBe(publication.Procedures.Single().Id);
    }

    [Fact]
    public void A_new_process_changes_nothing_but_the_steps()
    {
        var proposal = Propose(null);
        var steps = SampleProcess.Steps(80).Select(step => step with { Name = step.Name + " (mới)" }).ToList();
        var publication = Publisher.Of(proposal, [Change(proposal, ChangeKind.AmendProcess, _province.Catalogue.Guide.Code, SampleContent.Whole() with { Steps = steps })], _province.Catalogue.ToCatalogue());

        var version = publication.Versions.Single();
        version.Name.ShouldBe("Cấp thẻ hướng dẫn viên du lịch");
        version.Content.LimitValue.ShouldBe(10);
        version.Content.Steps.ShouldBe(steps);
    }

    private (ProcedureCatalogue After, CatalogueDecision Decision, ProposedChange Change) Publish(ChangeKind kind, string? lastDay)
    {
        var before = _province.Catalogue.ToCatalogue();
        var proposal = Propose(lastDay);
        var change = Change(proposal, kind, _province.Catalogue.Guide.Code, kind == ChangeKind.AbolishProcedure ? null : SampleContent.Whole(New));
        change.BaseUntil = Publisher.BaseOf(change, proposal.Head.From!.Value, before)!.Valid.Until;
        var publication = Publisher.Of(proposal, [change], before);
        return (publication.AppliedTo(before), publication.Decision!, change);
    }

    private Proposal Propose(string? lastDay) => Proposal.Begin(
        _province.TenantId,
        Id.New<DecisionId>(),
        new ProposalHead { Title = "Công bố", From = Day("2023-12-04"), LastDay = lastDay is null ? null : Day(lastDay) },
        _province.Staff.Editor.Duty,
        new DateTimeOffset(2023, 12, 1, 2, 0, 0, TimeSpan.Zero));

    private static ProposedChange Change(Proposal proposal, ChangeKind kind, string subject, ProcedureContent? content = null, RuleContent? rule = null) => new()
    {
        TenantId = proposal.TenantId,
        Id = Id.New<ChangeId>(),
        DecisionId = proposal.Id,
        Ordinal = 1,
        Kind = kind,
        Subject = subject,
        Title = subject,
        Content = content,
        Rule = rule,
    };

    private string Read(ProcedureCatalogue catalogue) => string.Join(' ', Days.Select(day => catalogue.VersionOn(_province.Catalogue.Guide.Id, Day(day)) is { } version ? version.Name == New ? New : Old : Nothing));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
