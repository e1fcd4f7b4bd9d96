using OneStop.Domain.Catalogue;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Catalogue;

public sealed class ProcedureCodeTests
{
    [Theory]
    [InlineData("1.004628", true)]
    [InlineData("3.000527.H61", true)]
    [InlineData("1.002835.000.00.00.H56", true)]
    [InlineData("1.04628", false)]
    [InlineData("1.004628 ", false)]
    [InlineData("A.004628", false)]
    [InlineData("1.004628.G12", false)]
    [InlineData(null, false)]
    public void A_national_code_is_known_by_its_form(string? code, bool isOne) => ProcedureCode.IsWellFormed(code).ShouldBe(isOne);
}
