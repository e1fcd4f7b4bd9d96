using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Dossiers;

/// <summary>A limit of one working day at the agency's own counter: received, decided and returned in one go (NĐ 118/2025 Điều 8).</summary>
public sealed class SameDayTests
{
    [Theory]
    [InlineData(1, TimeLimitUnit.WorkingDays)]
    [InlineData(8, TimeLimitUnit.WorkingHours)]
    [InlineData(4, TimeLimitUnit.WorkingHours)]
    public void A_limit_within_one_day_is_solved_at_the_own_counter(int limit, TimeLimitUnit unit)
    {
        var bench = Bench(limit, unit).At("2023-12-01 09:40");

        bench.Try(DossierAct.SolveAtCounter, bench.Staff.ClerkAtCentre).ShouldBeNull();

        var dossier = bench.Dossier;
        dossier.Status.ShouldBe(DossierStatus.Returned);
        bench.Local(dossier.FinishedAt).ShouldBe("2023-12-01 09:40");
        dossier.ReturnedAt.ShouldBe(dossier.FinishedAt);
        dossier.Result!.Number.ShouldBe("15/GCN");
        dossier.Recipient!.Name.ShouldBe("Nguyễn Văn Đức");
        dossier.Steps.ShouldAllBe(step => step.FinishedAt != null);
        (dossier.HolderCounterId, dossier.HolderAgencyId).ShouldBe((null, null));
        dossier.Events[^1].Facts["signer"].ShouldBe("Hoàng Văn Minh");
        DossierLedger.Of(dossier).Intervals.ShouldHaveSingleItem().Owner.ShouldBe(TimeOwner.Counter);
    }

    [Theory]
    [InlineData(2, TimeLimitUnit.WorkingDays)]
    [InlineData(9, TimeLimitUnit.WorkingHours)]
    [InlineData(1, TimeLimitUnit.CalendarDays)]
    public void A_longer_limit_goes_through_the_agency(int limit, TimeLimitUnit unit) =>
        Bench(limit, unit).Try(DossierAct.SolveAtCounter, Bench(limit, unit).Staff.ClerkAtCentre).ShouldNotBeNull();

    [Fact]
    public void Another_counter_and_one_that_has_handed_over_cannot()
    {
        var away = new Bench(Situation.Received, new BenchTerms { Limit = new TimeLimit(1, TimeLimitUnit.WorkingDays) });
        away.Try(DossierAct.SolveAtCounter, away.Staff.ClerkEast).ShouldBe(RefusalCodes.DossierNotSameDay);

        var handed = Bench(1, TimeLimitUnit.WorkingDays);
        handed.Do(DossierAct.HandOver, handed.Staff.ClerkAtCentre);
        handed.Try(DossierAct.SolveAtCounter, handed.Staff.ClerkAtCentre).ShouldBe(RefusalCodes.DossierWrongState);
    }

    private static Bench Bench(int limit, TimeLimitUnit unit) => new(Situation.Received, new BenchTerms { IsAtCentre = true, Limit = new TimeLimit(limit, unit) });
}
