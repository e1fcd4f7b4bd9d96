using OneStop.Domain.Applicants;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Applicants;

public sealed class CitizenCardTests
{
    private const string Qr = "020096001234|080123456|Nông Văn Tuấn|14031996|Nam|Thôn Nà Pàn, Bảo Lâm, Cao Lộc, Lạng Sơn|10052021";

    private static readonly CitizenCard Card = new(
        "020096001234", "080123456", "Nông Văn Tuấn", new(1996, 3, 14), Gender.Male, "Thôn Nà Pàn, Bảo Lâm, Cao Lộc, Lạng Sơn", new(2021, 5, 10));

    [Theory]
    [InlineData(Qr)]
    [InlineData(Qr + "\r\n")]
    [InlineData(Qr + "||")]
    [InlineData("\uFEFF" + Qr + "||Nông Văn Cha|Vi Thị Mẹ|\r")]
    public void The_first_seven_fields_are_read(string qr) => CitizenCard.TryRead(qr).ShouldBe(Card);

    [Fact]
    public void A_name_in_the_wrong_Unicode_form_is_composed() =>
        CitizenCard.TryRead(Qr.Replace("Tuấn", "Tua\u0302\u0301n"))!.FullName.ShouldBe("Nông Văn Tuấn");

    [Fact]
    public void What_is_missing_or_unreadable_is_left_out()
    {
        var card = CitizenCard.TryRead("020196001234||Vi Thị Nhung|1996|Nữ|Lạng Sơn|31022021");
        card.ShouldBe(new CitizenCard("020196001234", null, "Vi Thị Nhung", null, Gender.Female, "Lạng Sơn", null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://example.vn/?a=1")]
    [InlineData("020096001234|080123456|Nông Văn Tuấn|14031996|Nam|Lạng Sơn")]
    [InlineData("080123456||Nông Văn Tuấn|14031996|Nam|Lạng Sơn|10052021")]
    [InlineData("020096001234||\0\u200B|14031996|Nam|Lạng Sơn|10052021")]
    [InlineData("||||||||||")]
    public void Other_texts_are_no_card(string? qr) => CitizenCard.TryRead(qr).ShouldBeNull();

    [Fact]
    public void Very_long_text_is_no_card() => CitizenCard.TryRead(Qr + new string('|', 100_000)).ShouldBeNull();

    [Fact]
    public void Written_to_a_log_by_accident_it_gives_nobody_away() => Card.ToString().ShouldBe("CitizenCard 020 0•• ••• 234");
}
