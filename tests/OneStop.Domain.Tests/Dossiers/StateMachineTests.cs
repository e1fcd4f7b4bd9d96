using OneStop.Domain.Accounts;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Samples;
using Shouldly;
using Xunit;
using static OneStop.Domain.Dossiers.DossierAct;

namespace OneStop.Domain.Tests.Dossiers;

public sealed class StateMachineTests
{
    private const string Agency = "RecordsClerk Officer DivisionHead";
    private const string Anybody = "CounterClerk Officer DivisionHead AgencyLeader RecordsClerk";
    private const string Clerk = nameof(Role.CounterClerk);
    private const string Officer = nameof(Role.Officer);
    private const string Head = nameof(Role.DivisionHead);
    private const string Leader = nameof(Role.AgencyLeader);
    private const string Records = nameof(Role.RecordsClerk);
    private const string Office = nameof(Role.ProvincialOffice);
    private const string Superiors = "DivisionHead AgencyLeader ProvincialOffice";
    private const string Proposers = "Officer DivisionHead";

    // Every pair of act and roles that is allowed in a situation; all others must be refused.
    private static readonly Dictionary<Situation, (DossierAct Act, string Roles)[]> Allowed = new()
    {
        [Situation.Registered] = [(Receive, Clerk), (Reject, Clerk), (Withdraw, Clerk)],
        [Situation.Rejected] = [],
        [Situation.Received] = [(HandOver, Clerk), (Comment, Anybody), (Withdraw, Clerk), (CorrectReception, Clerk), (Urge, Superiors), (Recompute, Office)],
        [Situation.ToAssign] =
        [
            (AcknowledgePaper, Agency), (Open, Head), (Assign, Head), (Comment, Anybody), (Withdraw, Clerk), (Stop, Clerk),
            (CorrectReception, Clerk), (Urge, Superiors), (Recompute, Office), (ProposeExtension, Proposers), (Extend, Leader),
        ],
        [Situation.ToAppraise] =
        [
            (AcknowledgePaper, Agency), (Open, Officer), (Forward, Officer), (SendBack, Officer), (TakeBack, Head), (Comment, Anybody),
            (RequestSupplement, "Officer AgencyLeader"), (RequirePayment, Officer), (Withdraw, Clerk), (Stop, Clerk),
            (Consult, Officer), (Reassign, Head), (CorrectReception, Clerk), (Urge, Superiors), (Recompute, Office), (ProposeExtension, Proposers), (Extend, Leader),
        ],
        [Situation.ToReview] =
        [
            (AcknowledgePaper, Agency), (Open, Head), (Forward, Head), (SendBack, Head), (TakeBack, Officer), (Comment, Anybody), (Withdraw, Clerk), (Stop, Clerk),
            (CorrectReception, Clerk), (Urge, Superiors), (Recompute, Office), (ProposeExtension, Proposers), (Extend, Leader),
        ],
        [Situation.ToSign] =
        [
            (AcknowledgePaper, Agency), (Open, Leader), (Forward, Leader), (SendBack, Leader), (TakeBack, Head), (Comment, Anybody), (Withdraw, Clerk), (Stop, Clerk),
            (CorrectReception, Clerk), (Urge, Superiors), (Recompute, Office), (ProposeExtension, Proposers), (Extend, Leader),
        ],
        [Situation.ToIssue] =
        [
            (AcknowledgePaper, Agency), (Open, Records), (IssueResult, Records), (SendBack, Records), (TakeBack, Leader), (Comment, Anybody), (Withdraw, Clerk), (Stop, Clerk),
            (CorrectReception, Clerk), (Urge, Superiors), (Recompute, Office), (ProposeExtension, Proposers), (Extend, Leader),
        ],
        [Situation.ResultOnItsWay] = [(AcknowledgePaper, Agency), (AcknowledgeResult, Clerk), (Comment, Anybody), (Retract, Records), (CorrectReception, Clerk), (Urge, Superiors), (Recompute, Office)],
        [Situation.Finished] = [(ReturnResult, Clerk), (Comment, Anybody), (RemindCollection, Clerk)],
        [Situation.Returned] = [],
        [Situation.AwaitingSupplement] = [(AcknowledgePaper, Agency), (AcceptSupplement, Clerk), (Comment, Anybody), (Withdraw, Clerk), (Stop, Clerk), (Retract, Officer), (CorrectReception, Clerk), (Urge, Superiors), (Recompute, Office)],
        [Situation.AwaitingPayment] = [(AcknowledgePaper, Agency), (ConfirmPayment, Clerk), (Comment, Anybody), (Withdraw, Clerk), (Stop, Clerk), (Retract, Officer), (CorrectReception, Clerk), (Urge, Superiors), (Recompute, Office)],
        [Situation.Withdrawn] = [],
        [Situation.Stopped] = [],
    };

    public static TheoryData<Situation> Situations => [.. Enum.GetValues<Situation>()];

    [Theory]
    [MemberData(nameof(Situations))]
    public void An_act_is_done_by_those_the_table_names_and_refused_to_all_others(Situation situation)
    {
        foreach (var act in Enum.GetValues<DossierAct>().Where(each => each != Register))
        {
            var allowed = Allowed[situation].Where(row => row.Act == act).SelectMany(row => row.Roles.Split(' ')).ToList();
            foreach (var role in Enum.GetValues<Role>())
            {
                Check(situation, act, role, isAllowed: allowed.Contains(role.ToString()));
            }
        }
    }

    [Fact]
    public void The_table_has_one_row_for_each_act()
    {
        DossierWorkflow.Table.Select(row => row.Act).ShouldBe(Enum.GetValues<DossierAct>(), ignoreOrder: true);
    }

    private static void Check(Situation situation, DossierAct act, Role role, bool isAllowed)
    {
        var bench = new Bench(situation);
        var person = Of(bench.Staff, role);
        var (version, status, events) = (bench.Dossier.Version, bench.Dossier.Status, bench.Dossier.EventCount);
        var said = bench.Dossier.RefusalTo(act, bench.On(person))?.Code;

        var refused = bench.Try(act, person);

        var what = $"{act} by {role} in {situation}";
        (refused is null).ShouldBe(isAllowed, what);
        said.ShouldBe(refused, what);
        if (isAllowed)
        {
            bench.Dossier.EventCount.ShouldBe(events + 1, what);
            bench.Dossier.Events[^1].Act.ShouldBe(act, what);
            bench.Dossier.Version.ShouldBe(version + 1, what);
        }
        else
        {
            (bench.Dossier.Version, bench.Dossier.Status, bench.Dossier.EventCount).ShouldBe((version, status, events), what);
        }
    }

    private static SamplePerson Of(SampleStaff staff, Role role) => role switch
    {
        Role.CounterClerk => staff.ClerkEast,
        Role.Officer => staff.Tourism.Officer,
        Role.DivisionHead => staff.Tourism.Head,
        Role.AgencyLeader => staff.Tourism.Leader,
        Role.RecordsClerk => staff.Tourism.Records,
        Role.ProvincialOffice => staff.Office,
        Role.CatalogueEditor => staff.Editor,
        Role.UnitAdministrator => staff.Administrator,
    };
}
