using OneStop.Domain.Common;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Common;

public sealed class VietnameseTextTests
{
    [Theory]
    [InlineData("Nguyễn  Thị   Đào", "nguyen thi dao")]
    [InlineData("HOÀ", "hoa")]
    [InlineData("Hòa", "hoa")]
    [InlineData("Nguye\u0302\u0303n", "nguyen")]
    [InlineData("Bà Rịa-Vũng Tàu (cũ)", "ba ria vung tau cu")]
    [InlineData("ƠƯĂÂÊÔ ơưăâêô", "ouaaeo ouaaeo")]
    [InlineData("H37.27-251120-0001", "h37 27 251120 0001")]
    [InlineData("🙂", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_search_key_forgets_case_marks_and_punctuation(string? text, string key) =>
        VietnameseText.SearchKey(text).ShouldBe(key);

    [Theory]
    [InlineData("  Nông \t Văn\r\nTuấn ", "Nông Văn Tuấn")]
    [InlineData("Nông\0 Văn\u0007 Tuấn", "Nông Văn Tuấn")]
    [InlineData("Nông\u200B Văn\u202E Tuấn\uFEFF", "Nông Văn Tuấn")]
    [InlineData("Nông\u00A0Văn\u2028Tuấn", "Nông Văn Tuấn")]
    [InlineData("Tua\u0302\u0301n", "Tuấn")]
    [InlineData("Tuâ\u0301n", "Tuấn")]
    [InlineData("Ti\u00EA\u0323n, Tie\u0323\u0302n, Tiẹ\u0302n", "Tiện, Tiện, Tiện")]
    [InlineData("U\u031BO\u031B\u0300NG", "ƯỜNG")]
    [InlineData("a\u0341", "á")]
    [InlineData("Mu\u0308ller 🙂", "Müller 🙂")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("\0\u200B \n", "")]
    [InlineData(null, "")]
    public void Cleaning_leaves_only_composed_printable_text(string? text, string clean) =>
        VietnameseText.Clean(text).ShouldBe(clean);

    [Fact]
    public void Cleaning_drops_broken_surrogates() =>
        VietnameseText.Clean(string.Concat("a", "\ud800", "b", "\uffff")).ShouldBe("ab");

    [Fact]
    public void Every_Vietnamese_letter_composes_and_has_a_plain_key()
    {
        const string letters = "àáãảạằắẵẳặầấẫẩậèéẽẻẹềếễểệìíĩỉịòóõỏọồốỗổộờớỡởợùúũủụừứữửựỳýỹỷỵ";
        foreach (var letter in letters + letters.ToUpperInvariant())
        {
            VietnameseText.Clean(letter.ToString()).ShouldBe(letter.ToString());
            "aeiouy".ShouldContain(VietnameseText.SearchKey(letter.ToString()));
        }
    }

    [Theory]
    [InlineData("2026-02-05", "ngày 05 tháng 02 năm 2026", "05/02/2026", "Thứ Năm")]
    [InlineData("2026-03-15", "ngày 15 tháng 3 năm 2026", "15/03/2026", "Chủ Nhật")]
    [InlineData("2025-12-01", "ngày 01 tháng 12 năm 2025", "01/12/2025", "Thứ Hai")]
    public void Dates_are_written_the_official_way(string day, string longDate, string shortDate, string weekday)
    {
        VietnameseText.LongDate(DateOnly.Parse(day)).ShouldBe(longDate);
        VietnameseText.ShortDate(DateOnly.Parse(day)).ShouldBe(shortDate);
        VietnameseText.DayOfWeekName(DateOnly.Parse(day)).ShouldBe(weekday);
    }

    [Fact]
    public void Times_and_quantities_have_two_digits()
    {
        VietnameseText.TimeInWords(new(8, 5)).ShouldBe("08 giờ 05 phút");
        VietnameseText.TwoDigits(1).ShouldBe("01");
        VietnameseText.TwoDigits(120).ShouldBe("120");
    }

    [Fact]
    public void Money_has_dots_between_thousands()
    {
        VietnameseText.Money(650_000m).ShouldBe("650.000 ₫");
        VietnameseText.Money(0m).ShouldBe("0 ₫");
        VietnameseText.Money(1_234_567.5m).ShouldBe("1.234.567,5 ₫");
    }

    [Theory]
    [InlineData(0, "Không đồng")]
    [InlineData(10, "Mười đồng")]
    [InlineData(11, "Mười một đồng")]
    [InlineData(15, "Mười lăm đồng")]
    [InlineData(21, "Hai mươi mốt đồng")]
    [InlineData(24, "Hai mươi tư đồng")]
    [InlineData(55, "Năm mươi lăm đồng")]
    [InlineData(105, "Một trăm linh năm đồng")]
    [InlineData(110, "Một trăm mười đồng")]
    [InlineData(200_000, "Hai trăm nghìn đồng")]
    [InlineData(650_000, "Sáu trăm năm mươi nghìn đồng")]
    [InlineData(1_000_005, "Một triệu không trăm linh năm đồng")]
    [InlineData(1_001_000, "Một triệu không trăm linh một nghìn đồng")]
    [InlineData(12_345_678, "Mười hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám đồng")]
    [InlineData(1_000_000_000, "Một tỷ đồng")]
    [InlineData(1_000_050_000_000, "Một nghìn tỷ không trăm năm mươi triệu đồng")]
    [InlineData(1_000_000_000_000_000_000, "Một tỷ tỷ đồng")]
    [InlineData(-21_000, "Âm hai mươi mốt nghìn đồng")]
    public void Money_is_read_out(long amount, string words) => VietnameseText.MoneyInWords(amount).ShouldBe(words);

    [Fact]
    public void The_smallest_number_can_be_read_out() =>
        VietnameseText.MoneyInWords(long.MinValue).ShouldStartWith("Âm chín tỷ hai trăm hai mươi ba triệu");
}
