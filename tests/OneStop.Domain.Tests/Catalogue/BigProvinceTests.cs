using OneStop.Domain.Common;
using OneStop.TestKit.Samples;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Catalogue;

public sealed class BigProvinceTests
{
    private static readonly BigProvince Province = new(Id.New<TenantId>());

    [Fact]
    public void It_is_as_large_as_a_real_one()
    {
        var day = new DateOnly(2024, 3, 1);

        Province.Catalogue.Procedures.Count.ShouldBe(2_500);
        Province.Catalogue.VersionsOn(day).Count().ShouldBe(2_500);
        Province.Catalogue.VersionsOn(day).Select(version => version.Field).Distinct().Count().ShouldBe(30);
        Province.Catalogue.Rules.Count(rule => rule.ProcedureId is not null).ShouldBe(300);
        Province.Directory.CountersOn(day).Count().ShouldBe(212);
        Province.Directory.CountersOn(new(2026, 11, 23)).Count().ShouldBe(66);
    }

    [Fact]
    public void Its_processes_fit_their_limits() => Province.Catalogue.Versions.ShouldAllBe(version => version.General.Process.Steps.Count == 7);
}
