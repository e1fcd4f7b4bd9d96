using OneStop.Application.Catalogue.Import;
using OneStop.Application.Spreadsheets;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Catalogue.Import;

public sealed class CellTests
{
    [Theory]
    [InlineData("Mã TTHC", ImportColumn.Code)]
    [InlineData("MA SO TTHC", ImportColumn.Code)]
    [InlineData("Tên thủ tục", ImportColumn.Name)]
    [InlineData("thoi han giai quyet", ImportColumn.Limit)]
    [InlineData("Phí, lệ phí (nếu có)", ImportColumn.Fees)]
    [InlineData("Cơ quan thực hiện", ImportColumn.Agency)]
    [InlineData("Hình thức thực hiện không phụ thuộc vào địa giới hành chính", ImportColumn.Ways)]
    [InlineData("TT", ImportColumn.Ordinal)]
    [InlineData("Thông báo", ImportColumn.Ignored)]
    [InlineData("Cột lạ", ImportColumn.Ignored)]
    public void Headings_are_known_by_their_words(string heading, ImportColumn column) => ImportColumns.Recognise(heading).ShouldBe(column);

    [Fact]
    public void Every_heading_that_is_written_is_known() =>
        ImportColumns.RecogniseAll(CatalogueCells.Headings).ShouldBe(ImportColumns.All);

    [Theory]
    [InlineData("10 ngày làm việc", 10, TimeLimitUnit.WorkingDays)]
    [InlineData("05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", 5, TimeLimitUnit.WorkingDays)]
    [InlineData("15 (mười lăm) ngày", 15, TimeLimitUnit.CalendarDays)]
    [InlineData("Không quá 30 NGÀY", 30, TimeLimitUnit.CalendarDays)]
    [InlineData("4 giờ làm việc", 4, TimeLimitUnit.WorkingHours)]
    [InlineData("0,5 ngày làm việc", 4, TimeLimitUnit.WorkingHours)]
    [InlineData("02 tháng", 2, TimeLimitUnit.Months)]
    [InlineData("7", 7, TimeLimitUnit.WorkingDays)]
    public void Limits_are_read_as_annexes_write_them(string text, int value, TimeLimitUnit unit) =>
        LimitText.Read(text).Limit.ShouldBe(new TimeLimit(value, unit));

    [Theory]
    [InlineData("3 tuần")]
    [InlineData("1,5 tháng")]
    [InlineData("mười ngày")]
    [InlineData("0 ngày")]
    [InlineData("99999 ngày")]
    [InlineData("1,5 ngày")]
    public void What_is_no_limit_is_none(string text) => LimitText.Read(text).Limit.ShouldBeNull();

    [Fact]
    public void Charges_are_read_by_line_by_number_or_as_none()
    {
        FeeLines.Read("Không", []).Fees.ShouldBeEmpty();
        FeeLines.Read("650.000 đồng/thẻ", []).Fees.ShouldBe([new ProcedureFee("Phí, lệ phí", 650_000, FeeKind.Fee)]);
        FeeLines.Read("700000", [new ProcedureFee("Phí thẩm định", 650_000, FeeKind.Fee)]).Fees.ShouldBe([new ProcedureFee("Phí thẩm định", 700_000, FeeKind.Fee)]);
        FeeLines.Read("Phí thẩm định: 650.000\nLệ phí cấp thẻ: 50.000 ₫", []).Fees.ShouldBe([new ProcedureFee("Phí thẩm định", 650_000, FeeKind.Fee), new ProcedureFee("Lệ phí cấp thẻ", 50_000, FeeKind.Charge)]);
        FeeLines.Read("Theo quy định", []).Errors.ShouldBe(["“Theo quy định” không có dạng tên khoản: số tiền"]);
    }

    [Fact]
    public void Ways_are_read_in_any_order()
    {
        IndependentWays.Read("BCCI; trực tiếp, Trực tuyến toàn trình").ShouldBe([Channel.InPerson, Channel.Online, Channel.Post]);
        IndependentWays.Text([Channel.InPerson, Channel.Post]).ShouldBe("Trực tiếp; BCCI");
        IndependentWays.Read("qua điện thoại").ShouldBeNull();
    }

    [Fact]
    public void A_title_above_the_heading_a_line_of_numbers_and_titles_of_groups_are_passed_over()
    {
        var layout = SheetLayout.Of(
        [
            new SheetRow(1, ["DANH MỤC THỦ TỤC HÀNH CHÍNH"]),
            new SheetRow(3, ["STT", "Mã TTHC", "Tên", ""]),
            new SheetRow(4, ["(1)", "(2)", "(3)"]),
            new SheetRow(5, ["I", "Lĩnh vực Du lịch"]),
            new SheetRow(6, ["1", "1.900001", "Cấp thẻ\ndu lịch"]),
            new SheetRow(7, ["2", "", "Không mã"]),
        ]);

        layout.Headings.ShouldBe(["STT", "Mã TTHC", "Tên"]);
        layout.Rows.Select(row => row.Number).ShouldBe([6, 7]);
        layout.Rows[0].Cells[2].ShouldBe("Cấp thẻ\ndu lịch");
    }
}
