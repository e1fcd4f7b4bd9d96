using OneStop.Domain.Dossiers;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Dossiers;

public sealed class DossierCodeTests
{
    [Theory]
    [InlineData("H37.16-261120-0001", "H37.16-261120-0001")]
    [InlineData("  h37.16-261120-0001\t", "H37.16-261120-0001")]
    [InlineData("h37. 16 – 2611 20 — 0001", "H37.16-261120-0001")]
    [InlineData("H37.16 261120 0001", "H37.16-261120-0001")]
    [InlineData("H37.103-250702-12345", "H37.103-250702-12345")]
    [InlineData("000.00.16.h37-231201-0007", "000.00.16.H37-231201-0007")]
    public void A_code_is_understood_however_it_is_typed(string typed, string code) => DossierCode.Read(typed).ShouldBe(code);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("H37.16-261120")]
    [InlineData("H37.16-261120-0001' or 1=1 --")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("H37.16-٢٦١١٢٠-٠٠٠١")]
    public void What_is_no_code_is_not_read_as_one(string? typed) => DossierCode.Read(typed).ShouldBeNull();

    [Fact]
    public void Overlong_text_is_not_looked_at() => DossierCode.Read(new string('-', 1_000_000)).ShouldBeNull();
}
