using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Samples;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Dossiers;

/// <summary>
/// The department that decides is off on Friday 8/12/2023 and closes at 16:30; the Justice department, which is asked, is off
/// on Wednesday 6/12. A dossier runs by the calendar of those who work on it.
/// </summary>
public sealed class AgencyCalendarTests
{
    private static readonly BenchTerms Own = new() { Calendars = Calendars };

    [Fact]
    public void The_promised_date_is_that_of_the_agency_that_decides()
    {
        var bench = new Bench(Situation.Received, Own);

        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-18 16:30", "ten days without 8/12");
    }

    [Fact]
    public void Its_steps_and_the_applicants_deadline_run_by_it_too()
    {
        var bench = new Bench(Situation.ToAppraise, Own);
        bench.Local(bench.Dossier.Steps[^1].DeadlineAt).ShouldBe("2023-12-07 09:00", "30 hours from 1/12 09:00: 5.5, 7.5, 7.5, 7.5 and 2");

        bench.At("2023-12-07 10:00").Dossier.RequestSupplement(new SupplementRequest("Bản sao", "Thiếu", Days: 2), bench.On(bench.Staff.Tourism.Officer));
        bench.Local(bench.Dossier.SupplementDueAt).ShouldBe("2023-12-12 16:30");
    }

    [Fact]
    public void What_was_waited_is_counted_by_it()
    {
        var bench = new Bench(Situation.ToAppraise, Own);
        bench.At("2023-12-07 10:00").Do(DossierAct.RequirePayment, bench.Staff.Tourism.Officer);
        bench.At("2023-12-11 10:00").Do(DossierAct.ConfirmPayment, bench.Staff.ClerkEast);

        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-19 16:30", "only 11/12 was waited");
    }

    [Fact]
    public void A_day_off_of_the_agency_is_no_day_to_extend_to()
    {
        var bench = new Bench(Situation.ToAppraise, Own with { Limit = new TimeLimit(3, TimeLimitUnit.WorkingDays) }).At("2023-12-05 10:00");
        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-06 16:30");

        Should.Throw<RefusedException>(() => bench.Dossier.Extend("Lý do", new DateOnly(2023, 12, 8), bench.On(bench.Staff.Tourism.Leader))).Refusal.Code.ShouldBe(RefusalCodes.DossierExtensionDayOff);
        bench.Dossier.Extend("Lý do", new DateOnly(2023, 12, 7), bench.On(bench.Staff.Tourism.Leader));
        bench.Local(bench.Dossier.DueAt).ShouldBe("2023-12-07 16:30");
    }

    [Fact]
    public void Who_is_asked_answers_by_a_calendar_of_their_own()
    {
        var bench = new Bench(Situation.ToAppraise, Own).At("2023-12-05 08:00");
        bench.Dossier.Consult(
            "Xin ý kiến",
            [(bench.Province.Places.Justice.Id, "Sở Tư pháp", 8), (bench.Province.Places.West.Committee.Id, "UBND huyện Tây Lĩnh", 8)],
            bench.On(bench.Staff.Tourism.Officer));

        bench.Dossier.Consultations.Select(each => bench.Local(each.DeadlineAt)).ShouldBe(["2023-12-07 08:00", "2023-12-06 08:00"]);
    }

    private static CalendarBook Calendars(SampleProvince province)
    {
        var (culture, justice) = (province.Places.Culture.Id, province.Places.Justice.Id);
        return province.Calendar.ToBook().With(
            [Off(culture, 8), Off(justice, 6)],
            [],
            [
                new WorkingHoursEntry
                {
                    TenantId = province.TenantId,
                    Id = Id.New<CalendarEntryId>(),
                    AgencyId = culture,
                    Valid = EffectivePeriod.Starting(new DateOnly(2023, 1, 1)),
                    MorningOpen = new(7, 0),
                    MorningClose = new(11, 30),
                    AfternoonOpen = new(13, 30),
                    AfternoonClose = new(16, 30),
                },
            ]);

        CalendarDayEntry Off(AgencyId agency, int day) => new()
        {
            TenantId = province.TenantId,
            Id = Id.New<CalendarEntryId>(),
            AgencyId = agency,
            Day = new DateOnly(2023, 12, day),
            Kind = CalendarDayKind.Holiday,
            Name = "Nghỉ riêng",
        };
    }
}
