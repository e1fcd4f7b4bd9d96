using OneStop.Domain.Applicants;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Applicants;

public sealed class CitizenNumberTests
{
    [Theory]
    [InlineData("020096001234")]
    [InlineData(" 020 096 001 234 ")]
    [InlineData("020.096.001.234")]
    [InlineData("020\u00A0096-001234\r\n")]
    public void A_number_is_stored_as_twelve_digits(string typed)
    {
        var check = CitizenNumber.Check(typed, new(1996, 3, 14), Gender.Male);
        check.Value.ShouldBe("020096001234");
        check.Remarks.ShouldHaveSingleItem().ShouldBe(new Remark(RemarkLevel.Notice, "Khớp năm sinh và giới tính"));
    }

    [Fact]
    public void A_birth_year_or_sex_that_differs_is_a_warning()
    {
        var check = CitizenNumber.Check("020096001234", new(1969, 3, 14), Gender.Female);
        check.IsAccepted.ShouldBeTrue();
        check.Error.ShouldBeNull();
        check.Remarks.ShouldBe(
        [
            new(RemarkLevel.Warning, "Số định danh cho biết năm sinh 1996, khác với ngày sinh đã nhập."),
            new(RemarkLevel.Warning, "Số định danh cho biết giới tính Nam, khác với giới tính đã nhập."),
        ]);
    }

    [Fact]
    public void The_fourth_digit_gives_century_and_sex()
    {
        CitizenNumber.Check("020305001234", new(2005, 1, 1), Gender.Female).Remarks.ShouldHaveSingleItem().Level.ShouldBe(RemarkLevel.Notice);
        CitizenNumber.Check("020205001234", new(2005, 1, 1), null).Remarks.ShouldHaveSingleItem().Message.ShouldBe("Khớp năm sinh");
        CitizenNumber.Check("020180001234", null, Gender.Female).Remarks.ShouldHaveSingleItem().Message.ShouldBe("Khớp giới tính");
        CitizenNumber.Check("020180001234", null, null).Remarks.ShouldBeEmpty();
        CitizenNumber.Check("020480001234", null, null).IsAccepted.ShouldBeFalse();
    }

    [Fact]
    public void The_first_digits_must_be_one_of_the_63_provinces_or_a_country()
    {
        Enumerable.Range(0, 100).Count(code => CitizenNumber.Check($"{code:000}096001234", null, null).IsAccepted).ShouldBe(63);
        CitizenNumber.Check("003096001234", null, null).Error.ShouldBe("Ba số đầu 003 không phải mã tỉnh, thành phố nào. Hãy đối chiếu lại với thẻ.");
        CitizenNumber.Check("231096001234", null, null).Remarks.ShouldHaveSingleItem().Level.ShouldBe(RemarkLevel.Warning);
    }

    [Fact]
    public void An_old_number_is_accepted_with_a_notice()
    {
        var check = CitizenNumber.Check("080 123 456", new(1980, 1, 1), Gender.Male);
        check.Value.ShouldBe("080123456");
        check.Remarks.ShouldHaveSingleItem().Level.ShouldBe(RemarkLevel.Notice);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("02009600123")]
    [InlineData("0200960012345")]
    [InlineData("02009600123A")]
    [InlineData("٠٢٠٠٩٦٠٠١٢٣٤")]
    [InlineData("０２００９６００１２３４")]
    [InlineData("020096🙂01234")]
    [InlineData("\0")]
    public void Anything_else_is_refused_with_one_error(string? typed)
    {
        var check = CitizenNumber.Check(typed, null, null);
        check.Value.ShouldBeNull();
        check.Error.ShouldNotBeNullOrWhiteSpace();
        check.Remarks.ShouldHaveSingleItem();
    }

    [Fact]
    public void Very_long_input_is_refused() =>
        CitizenNumber.Check(new string('0', 1_000_000), null, null).IsAccepted.ShouldBeFalse();

    [Theory]
    [InlineData("020193004117", "020 193 004 117", "020 1•• ••• 117")]
    [InlineData("080123456", "080 123 456", "08• ••• 456")]
    [InlineData("12", "12", "•••")]
    public void A_number_is_shown_in_groups_or_masked(string number, string formatted, string masked)
    {
        CitizenNumber.Format(number).ShouldBe(formatted);
        CitizenNumber.Mask(number).ShouldBe(masked);
    }

    [Fact]
    public void Masking_nothing_shows_nothing() => CitizenNumber.Mask(null).ShouldBe("•••");
}
