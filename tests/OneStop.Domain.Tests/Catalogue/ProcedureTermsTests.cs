using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Samples;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Catalogue;

public sealed class ProcedureTermsTests
{
    private static readonly RequiredPaper Loss = new("Đơn trình báo mất", PaperKind.Original, 1, IsRequired: true, null, IsDigitised: true);

    [Fact]
    public void A_case_has_its_own_terms_and_for_the_rest_those_of_the_procedure()
    {
        var version = Version(content => content with { Cases = [new ProcedureCase("mat", "Cấp lại do bị mất", 2, TimeLimitUnit.WorkingDays, 100_000, [Loss], null)] });

        var lost = version.Terms("mat", Channel.InPerson);
        lost.Limit.ShouldBe(new TimeLimit(2, TimeLimitUnit.WorkingDays));
        lost.Fee.ShouldBe(100_000);
        lost.Papers.ShouldBe([Loss]);
        lost.Process.Steps.Where(step => step.IsCounted).Sum(step => step.Hours).ShouldBe(16);

        version.General.Limit.Value.ShouldBe(5);
        version.General.Papers.Count.ShouldBe(3);
    }

    [Fact]
    public void The_way_of_submission_goes_before_the_case()
    {
        var version = Version(content => content with
        {
            Cases = [new ProcedureCase("mat", "Cấp lại do bị mất", 2, TimeLimitUnit.WorkingDays, 100_000, null, null)],
            Ways = [new SubmissionWay(Channel.Online, 1, TimeLimitUnit.WorkingDays, 50_000, null)],
        });

        version.Terms("mat", Channel.Online).Limit.Value.ShouldBe(1);
        version.Terms("mat", Channel.Online).Fee.ShouldBe(50_000);
        version.Terms("mat", Channel.Post).Limit.Value.ShouldBe(2);
    }

    [Fact]
    public void A_case_with_its_own_process_keeps_it_as_it_is()
    {
        var own = SampleProcess.Steps(16);
        var version = Version(content => content with { Cases = [new ProcedureCase("mat", "Cấp lại", 2, TimeLimitUnit.WorkingDays, null, null, own)] });

        version.Terms("mat", Channel.InPerson).Process.Steps.ShouldBe(own);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(30)]
    public void Stretched_steps_add_up_to_the_limit_exactly(int days)
    {
        var process = new InternalProcess(SampleProcess.Steps(40), new TimeLimit(5, TimeLimitUnit.WorkingDays)).StretchedTo(new TimeLimit(days, TimeLimitUnit.WorkingDays));

        InternalProcess.CountedHours(process.Steps).ShouldBe(days * 8);
        process.Steps.ShouldAllBe(step => step.Hours >= 0);
        process.Steps[^1].IsCounted.ShouldBeFalse();
    }

    private static ProcedureVersion Version(Func<ProcedureContent, ProcedureContent> write) => new()
    {
        TenantId = Id.New<TenantId>(),
        Id = Id.New<ProcedureVersionId>(),
        ProcedureId = Id.New<ProcedureId>(),
        Content = write(SampleContent.Whole()),
        Valid = EffectivePeriod.Starting(new DateOnly(2023, 1, 1)),
    };
}
