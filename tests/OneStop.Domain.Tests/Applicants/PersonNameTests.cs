using OneStop.Domain.Applicants;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Applicants;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Nông Văn Tuấn", "N•• V•• T••n")]
    [InlineData("Nông Văn Tua\u0302\u0301n", "N•• V•• T••n")]
    [InlineData("Lý Thị Ý", "L•• T•• ••")]
    [InlineData("Vi An", "V•• A••")]
    [InlineData("Hoàng Thị Lan", "H•• T•• L••")]
    [InlineData("Tuấn", "T••n")]
    [InlineData("Y Moan", "•• M••n")]
    [InlineData("🙂🙃", "🙂••")]
    [InlineData("\0", "")]
    [InlineData(null, "")]
    public void A_masked_name_is_known_only_to_its_owner(string? name, string masked) => PersonName.Mask(name).ShouldBe(masked);

    [Theory]
    [InlineData("Nam", Gender.Male)]
    [InlineData("NỮ", Gender.Female)]
    [InlineData("Nu\u031B\u0303", Gender.Female)]
    [InlineData("khác", null)]
    [InlineData(null, null)]
    public void Sex_is_read_from_the_card(string? text, Gender? expected) => GenderNames.Read(text).ShouldBe(expected);
}
