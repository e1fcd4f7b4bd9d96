using OneStop.Domain.Applicants;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Applicants;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("0912345678", "0912345678")]
    [InlineData(" 0912 345 678 ", "0912345678")]
    [InlineData("0912.345-678", "0912345678")]
    [InlineData("+84 912 345 678", "0912345678")]
    [InlineData("84912345678", "0912345678")]
    [InlineData("0084912345678", "0912345678")]
    [InlineData("+84 (0)912 345 678", "0912345678")]
    [InlineData("(0205) 3812 345", "02053812345")]
    [InlineData("+84 205 3812 345", "02053812345")]
    [InlineData("0841234567", "0841234567")]
    [InlineData("1022", "1022")]
    [InlineData("1900 1234", "19001234")]
    public void A_number_is_stored_with_a_leading_zero(string typed, string stored)
    {
        PhoneNumber.TryNormalise(typed, out var number).ShouldBeTrue();
        number.ShouldBe(stored);
        PhoneNumber.Check(typed).Value.ShouldBe(stored);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("091234567")]
    [InlineData("09123456789")]
    [InlineData("0112345678")]
    [InlineData("0612345678")]
    [InlineData("+1 912 345 678")]
    [InlineData("0912 345 6")]
    [InlineData("0912345678\n0912345679")]
    [InlineData("gọi mẹ")]
    [InlineData("📞")]
    public void Anything_else_is_refused(string? typed)
    {
        PhoneNumber.TryNormalise(typed, out var number).ShouldBeFalse();
        number.ShouldBeNull();
        PhoneNumber.Check(typed).Error.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Mobiles_are_told_from_the_rest_and_grouped()
    {
        PhoneNumber.IsMobile("0912345678").ShouldBeTrue();
        PhoneNumber.IsMobile("02053812345").ShouldBeFalse();
        PhoneNumber.Format("0912345678").ShouldBe("0912 345 678");
        PhoneNumber.Format("02053812345").ShouldBe("02053812345");
    }
}
