using OneStop.Domain.Catalogue;
using OneStop.Domain.Results;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Results;

public sealed class PaperNameTests
{
    [Theory]
    [InlineData("Bằng tốt nghiệp", "Bằng tốt nghiệp", true)]
    [InlineData("Bản sao Bằng tốt nghiệp", "bằng  tốt nghiệp", true)]
    [InlineData("Bản sao chứng thực Giấy khai sinh", "Bản chính Giấy khai sinh", true)]
    [InlineData("Bằng tốt nghiệp đại học", "Bằng tốt nghiệp", false)]
    [InlineData("Bản sao", "Bản chính", false)]
    public void A_scan_is_the_paper_of_the_same_name_in_whatever_form(string asked, string held, bool isSame) => PaperName.IsSame(asked, held).ShouldBe(isSame);

    [Theory]
    [InlineData("Giấy chứng nhận đăng ký doanh nghiệp", "Giấy chứng nhận đăng ký doanh nghiệp", true)]
    [InlineData("Bản sao Giấy chứng nhận đăng ký doanh nghiệp còn hiệu lực", "Giấy chứng nhận đăng ký doanh nghiệp", true)]
    [InlineData("Thẻ hướng dẫn viên du lịch nội địa đã được cấp", "Thẻ hướng dẫn viên du lịch nội địa", true)]
    [InlineData("Giấy phép kinh doanh vận tải bằng xe ô tô hoặc xe điện", "Giấy phép kinh doanh vận tải bằng xe ô tô", true)]
    [InlineData("Đơn đề nghị cấp Thẻ hướng dẫn viên du lịch nội địa", "Thẻ hướng dẫn viên du lịch nội địa", false)]
    [InlineData("Giấy phép xây dựng", "Giấy phép", false)]
    [InlineData("Giấy chứng nhận đăng ký hộ kinh doanh", "Giấy chứng nhận đăng ký doanh nghiệp", false)]
    public void A_result_is_the_paper_whose_name_begins_with_its_own(string asked, string result, bool isResult) => PaperName.IsResult(asked, result).ShouldBe(isResult);

    [Theory]
    [InlineData("Đơn đề nghị", null, true)]
    [InlineData("Tờ khai đăng ký khai sinh", null, true)]
    [InlineData("Văn bản ủy quyền (khi nộp thay người khác)", null, true)]
    [InlineData("Bản thuyết minh điều kiện", "Mẫu số 02", true)]
    [InlineData("Bằng tốt nghiệp", null, false)]
    public void What_is_written_for_one_dossier_is_never_used_again(string name, string? form, bool isOfOne) =>
        PaperName.IsOfOneDossier(new RequiredPaper(name, PaperKind.Original, 1, IsRequired: true, form, IsDigitised: true)).ShouldBe(isOfOne);

    [Theory]
    [InlineData("Giấy chứng nhận sức khỏe do cơ sở khám bệnh, chữa bệnh cấp trong 06 tháng", 6)]
    [InlineData("Ảnh màu cỡ 4 cm x 6 cm, nền trắng, chụp trong 06 tháng", 6)]
    [InlineData("Phiếu lý lịch tư pháp cấp không quá 03 tháng", 3)]
    [InlineData("Giấy khám sức khỏe trong thời hạn 12 tháng", 12)]
    [InlineData("Bằng tốt nghiệp", null)]
    public void How_old_a_paper_may_be_is_read_from_what_is_asked_for(string asked, int? months) => PaperName.MonthsFresh(asked).ShouldBe(months);
}
