using OneStop.Domain.Dossiers;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Dossiers;

public sealed class DossierCodeTests
{
    [Theory]
    [InlineData(1, "H37.16-231201-0001")]
    [InlineData(42, "H37.16-231201-0042")]
    [InlineData(9999, "H37.16-231201-9999")]
    [InlineData(10_000, "H37.16-231201-10000")]
    [InlineData(123_456, "H37.16-231201-123456")]
    public void The_ordinal_has_four_digits_and_grows_wider_past_9999(int ordinal, string code)
    {
        DossierCode.Compose("H37.16", new DateOnly(2023, 12, 1), ordinal).ShouldBe(code);
        DossierCode.IsWellFormed(code).ShouldBeTrue();
    }

    [Theory]
    [InlineData("H37-231201-0001")]
    [InlineData("H37.16.02-231201-0001")]
    [InlineData("G22.99.08-260105-0007")]
    [InlineData("H37.116.02-231201-0001")]
    [InlineData("000.00.16.H37-200301-0001")]
    public void Old_and_new_agency_codes_are_known(string code) => DossierCode.IsWellFormed(code).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("H37.16-231201-001")]
    [InlineData("H37.16-20231201-0001")]
    [InlineData("h37.16-231201-0001")]
    [InlineData("X37.16-231201-0001")]
    [InlineData("H37.16-231201-0001 ")]
    [InlineData("H37.16-231201-0001\n")]
    [InlineData("H37.16-231201-٠٠٠١")]
    [InlineData("H37.16/231201/0001")]
    [InlineData("H37.16-231201-00000001")]
    public void Anything_else_is_no_code(string text) => DossierCode.IsWellFormed(text).ShouldBeFalse();
}
