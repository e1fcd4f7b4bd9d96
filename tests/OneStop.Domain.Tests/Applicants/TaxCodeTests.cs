using OneStop.Domain.Applicants;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Applicants;

public sealed class TaxCodeTests
{
    private static readonly DateOnly Now = new(2026, 11, 20);

    [Theory]
    [InlineData("0315459414", "0315459414")]
    [InlineData(" 03154 59414 ", "0315459414")]
    [InlineData("0315459414-001", "0315459414-001")]
    [InlineData("0315459414001", "0315459414-001")]
    [InlineData("020096001234", "020096001234")]
    public void A_code_is_stored_in_its_official_form(string typed, string stored) =>
        TaxCode.Check(typed, Now).Value.ShouldBe(stored);

    [Theory]
    [InlineData("0315459415", "Mã số thuế sai số kiểm tra. Hãy đối chiếu lại từng chữ số.")]
    [InlineData("0000000000", "Mã số thuế sai số kiểm tra. Hãy đối chiếu lại từng chữ số.")]
    [InlineData("0315459415-001", "Mã số thuế sai số kiểm tra. Hãy đối chiếu lại từng chữ số.")]
    [InlineData("0315459414-000", "Ba số cuối của mã số thuế chi nhánh phải từ 001.")]
    [InlineData("031545941X", "Mã số thuế chỉ gồm chữ số.")]
    [InlineData("03154594", "Mã số thuế phải có 10 số, 13 số (chi nhánh) hoặc 12 số (số định danh cá nhân).")]
    [InlineData("", "Hãy nhập mã số thuế.")]
    public void A_wrong_code_is_refused_with_its_reason(string typed, string message) =>
        TaxCode.Check(typed, Now).Error.ShouldBe(message);

    [Fact]
    public void Personal_numbers_serve_as_tax_codes_only_from_July_2025()
    {
        TaxCode.Check("020096001234", new(2025, 6, 30)).Error.ShouldBe("Số định danh 12 số chỉ dùng thay mã số thuế từ 01/07/2025.");
        TaxCode.Check("020096001234", new(2025, 7, 1)).IsAccepted.ShouldBeTrue();
        TaxCode.Check("003096001234", Now).IsAccepted.ShouldBeFalse();
    }
}
