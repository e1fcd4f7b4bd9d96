using OneStop.Domain.Applicants;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Applicants;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("tuan.nong@gmail.com", "tuan.nong@gmail.com")]
    [InlineData(" Tuan.Nong+hs@Langson.GOV.vn\n", "Tuan.Nong+hs@langson.gov.vn")]
    [InlineData("tuan@gmail.com\u200B", "tuan@gmail.com")]
    public void An_address_is_stored_with_its_domain_in_lower_case(string typed, string stored) =>
        EmailAddress.Check(typed).Value.ShouldBe(stored);

    [Theory]
    [InlineData(null)]
    [InlineData("tuan")]
    [InlineData("tuan@gmail")]
    [InlineData("tuan@@gmail.com")]
    [InlineData("tuấn@gmail.com")]
    [InlineData("tuan nong@gmail.com")]
    [InlineData(".tuan@gmail.com")]
    [InlineData("tuan@-gmail.com")]
    [InlineData("tuan@gmail..com")]
    [InlineData("a@b.vn\nBcc: x@y.vn")]
    [InlineData("🙂@gmail.com")]
    public void Anything_else_is_refused(string? typed) => EmailAddress.Check(typed).Error.ShouldNotBeNullOrWhiteSpace();

    [Fact]
    public void Lengths_are_limited()
    {
        EmailAddress.Check(new string('a', 64) + "@gmail.com").IsAccepted.ShouldBeTrue();
        EmailAddress.Check(new string('a', 65) + "@gmail.com").IsAccepted.ShouldBeFalse();
        EmailAddress.Check("a@" + string.Concat(Enumerable.Repeat("a.", 1_000_000)) + "vn").Error.ShouldBe("Địa chỉ thư điện tử dài quá 254 ký tự.");
    }
}
