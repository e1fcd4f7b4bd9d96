using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Dossiers;

public sealed class TakeAndSendBackTests
{
    [Fact]
    public void What_nobody_has_opened_yet_can_be_taken_back_by_the_one_who_passed_it_on()
    {
        var bench = new Bench(Situation.ToReview);

        bench.Do(DossierAct.TakeBack, bench.Staff.Tourism.Officer);

        bench.Dossier.StepKind.ShouldBe(StepKind.Appraise);
        bench.Dossier.AssigneeId.ShouldBe(bench.Staff.Tourism.Officer.Member.Id);
        bench.Dossier.HolderAgencyId.ShouldBe(bench.Province.Places.Culture.Id);
    }

    [Fact]
    public void What_was_opened_can_no_longer_be_taken_back()
    {
        var bench = new Bench(Situation.ToReview);
        bench.Do(DossierAct.Open, bench.Staff.Tourism.Head);

        bench.Try(DossierAct.TakeBack, bench.Staff.Tourism.Officer).ShouldBe(RefusalCodes.DossierAlreadyOpened);
    }

    [Fact]
    public void Nobody_takes_back_what_another_has_passed_on()
    {
        var bench = new Bench(Situation.ToReview);

        bench.Try(DossierAct.TakeBack, bench.Staff.SecondTourismOfficer).ShouldBe(RefusalCodes.DossierNotYours);
        bench.Try(DossierAct.TakeBack, bench.Staff.Tourism.Head).ShouldBe(RefusalCodes.DossierNotYours);
    }

    [Fact]
    public void What_came_back_is_not_taken_back_by_the_one_who_sent_it_back()
    {
        var bench = new Bench(Situation.ToReview);
        bench.Do(DossierAct.SendBack, bench.Staff.Tourism.Head);

        bench.Try(DossierAct.TakeBack, bench.Staff.Tourism.Head).ShouldBe(RefusalCodes.DossierNotYours);
    }

    [Theory]
    [InlineData(Situation.ToReview, StepKind.Appraise)]
    [InlineData(Situation.ToSign, StepKind.Review)]
    [InlineData(Situation.ToIssue, StepKind.Sign)]
    public void What_is_sent_back_goes_to_the_person_who_did_the_step_before(Situation situation, StepKind back)
    {
        var bench = new Bench(situation);
        var before = bench.Dossier.Steps.Last(step => step.Kind == back);
        var sender = situation switch
        {
            Situation.ToReview => bench.Staff.Tourism.Head,
            Situation.ToSign => bench.Staff.Tourism.Leader,
            _ => bench.Staff.Tourism.Records,
        };

        bench.Do(DossierAct.SendBack, sender, "Thiếu căn cứ");

        bench.Dossier.StepKind.ShouldBe(back);
        bench.Dossier.AssigneeId.ShouldBe(before.StaffId);
        bench.Dossier.Events[^1].Facts["reason"].ShouldBe("Thiếu căn cứ");
    }

    [Fact]
    public void After_being_sent_back_the_step_is_passed_a_second_time_with_its_own_hours()
    {
        var bench = new Bench(Situation.ToReview).At("2023-12-04 08:00");
        bench.Do(DossierAct.SendBack, bench.Staff.Tourism.Head);

        bench.Dossier.Steps.Count(step => step.Kind == StepKind.Appraise).ShouldBe(2);
        bench.Local(bench.Dossier.Steps[^1].DeadlineAt).ShouldBe("2023-12-07 16:00");
        bench.Do(DossierAct.Forward, bench.Staff.Tourism.Officer);
        bench.Dossier.StepRole.ShouldBe(Role.DivisionHead);
        bench.Dossier.Steps.Select(step => step.Sequence).ShouldBe(Enumerable.Range(1, 6));
    }

    [Fact]
    public void What_an_officer_sends_back_is_assigned_anew()
    {
        var bench = new Bench(Situation.ToAppraise);

        bench.Do(DossierAct.SendBack, bench.Staff.Tourism.Officer, "Không thuộc lĩnh vực của tôi");

        bench.Dossier.StepKind.ShouldBe(StepKind.Assign);
        bench.Try(DossierAct.Assign, bench.Staff.Tourism.Head).ShouldBeNull();
    }
}
