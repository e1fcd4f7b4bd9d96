using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Dossiers;

public sealed class ReassignTests
{
    [Fact]
    public void The_head_gives_the_dossier_to_another_officer_and_its_step_goes_on()
    {
        var bench = new Bench(Situation.ToAppraise).At("2023-12-05 10:00");
        bench.Do(DossierAct.Open, bench.Staff.Tourism.Officer);
        var (deadline, steps) = (bench.Dossier.Steps[^1].DeadlineAt, bench.Dossier.Steps.Count);

        bench.Dossier.Reassign(bench.Staff.SecondTourismOfficer.Duty, "Nghỉ phép", bench.On(bench.Staff.Tourism.Head));

        bench.Dossier.AssigneeId.ShouldBe(bench.Staff.SecondTourismOfficer.Member.Id);
        bench.Dossier.Steps.Count.ShouldBe(steps);
        bench.Dossier.Steps[^1].DeadlineAt.ShouldBe(deadline);
        bench.Dossier.Steps[^1].OpenedAt.ShouldBeNull("the new one has not looked yet");
        bench.Dossier.Events[^1].Facts.ShouldBe(new Dictionary<string, string> { ["from"] = "Chuyên viên dl", ["to"] = "Đàm Thị Nga", ["reason"] = "Nghỉ phép" }, ignoreOrder: true);
        bench.Try(DossierAct.Forward, bench.Staff.Tourism.Officer).ShouldBe(RefusalCodes.DossierNotAssignee);
        bench.Try(DossierAct.Forward, bench.Staff.SecondTourismOfficer).ShouldBeNull();
    }

    [Fact]
    public void Not_to_the_same_nor_to_anybody_unfit_and_not_without_a_reason()
    {
        var bench = new Bench(Situation.ToAppraise);
        var staff = bench.Staff;

        Refusal(staff.Tourism.Officer, "Lý do").ShouldBe(RefusalCodes.DossierSameOfficer);
        Refusal(staff.Sports.Officer, "Lý do").ShouldBe(RefusalCodes.DossierAssigneeUnfit);
        Refusal(staff.Justice.Officer, "Lý do").ShouldBe(RefusalCodes.DossierAssigneeUnfit);
        Refusal(staff.Tourism.Head, "Lý do").ShouldBe(RefusalCodes.DossierAssigneeUnfit);
        Refusal(staff.SecondTourismOfficer, " ").ShouldBe(RefusalCodes.DossierReasonMissing);

        string Refusal(TestKit.Samples.SamplePerson officer, string reason) =>
            Should.Throw<RefusedException>(() => bench.Dossier.Reassign(officer.Duty, reason, bench.On(staff.Tourism.Head))).Refusal.Code;
    }

    [Fact]
    public void Only_while_an_officer_has_it()
    {
        foreach (var situation in new[] { Situation.ToAssign, Situation.ToReview, Situation.ToSign, Situation.ToIssue, Situation.ResultOnItsWay })
        {
            var bench = new Bench(situation);
            bench.Try(DossierAct.Reassign, bench.Staff.Tourism.Head).ShouldBe(RefusalCodes.DossierWrongStep);
        }
    }
}
