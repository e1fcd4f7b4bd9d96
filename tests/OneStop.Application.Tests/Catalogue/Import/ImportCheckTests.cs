using OneStop.Application.Catalogue;
using OneStop.Application.Catalogue.Import;
using OneStop.Application.Spreadsheets;
using OneStop.Domain.Common;
using OneStop.TestKit.Hosting;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Catalogue.Import;

public sealed class ImportCheckTests(TestSystem system)
{
    private const string Steps = "Tiếp nhận | Cán bộ Bộ phận Một cửa | 4\nThẩm định | Chuyên viên | 30\nBan hành | Văn thư | 6\nTrả kết quả | Cán bộ Bộ phận Một cửa | không tính";

    [Theory]
    [InlineData("Mã TTHC # Thời hạn", "1.900001 # 3 tuần", "2 Lỗi | Thời hạn “3 tuần”: Không đọc được thời hạn. Hãy ghi như: 10 ngày làm việc, 15 ngày, 4 giờ làm việc.")]
    [InlineData("Mã TTHC # Thời hạn", "1.900001 # 5 ngày làm việc", "2 Lỗi | Quy trình nội bộ: Quy trình: các bước cộng lại 80 giờ, thời hạn 5 ngày làm việc là 40 giờ.")]
    [InlineData("Mã TTHC # Tên # Lĩnh vực", " # Thiếu mã # Du lịch", "2 Lỗi | Mã TTHC: Chưa có mã thủ tục.")]
    [InlineData("Mã TTHC # Tên", "DL-01 # Sai mã", "2 Lỗi | Mã TTHC “DL-01”: Mã thủ tục không đúng dạng mã quốc gia (ví dụ 1.004628 hoặc 3.000527.H37).")]
    [InlineData("Mã TTHC # Cấp", "1.900001 # Quận", "2 Lỗi | Cấp thực hiện “Quận”: Cấp thực hiện phải là Tỉnh, Huyện hoặc Xã.")]
    [InlineData("Mã TTHC # Cơ quan", "1.900001 # Sở Gì Đó", "2 Lỗi | Cơ quan có thẩm quyền “Sở Gì Đó”: Không có cơ quan này trong tỉnh vào ngày 04/12/2023. Hãy ghi tên đầy đủ, tên viết tắt hoặc mã của cơ quan.")]
    [InlineData("Mã TTHC # Phòng", "1.900001 # Phòng Lạ", "2 Lỗi | Phòng thụ lý “Phòng Lạ”: Sở Văn hóa, Thể thao và Du lịch không có phòng này; các phòng: Phòng Du lịch, Phòng Thể thao.")]
    [InlineData("Mã TTHC # Mức độ", "1.900001 # Rất cao", "2 Lỗi | Mức độ dịch vụ công trực tuyến “Rất cao”: Mức độ phải là Toàn trình, Một phần hoặc Cung cấp thông tin.")]
    [InlineData("Mã TTHC # Phí", "1.900001 # Theo quy định", "2 Lỗi | Phí, lệ phí: “Theo quy định” không có dạng tên khoản: số tiền.")]
    [InlineData("Mã TTHC # Thành phần hồ sơ", "1.900001 # Đơn | bản lạ", "2 Lỗi | Thành phần hồ sơ: Dòng 1: loại bản “bản lạ” không phải bản chính, bản sao chứng thực, bản sao, xuất trình.")]
    [InlineData("Mã TTHC # Quy trình", "1.900001 # Tiếp nhận | Ai đó | 4", "2 Lỗi | Quy trình nội bộ: Dòng 1: “Ai đó” không phải vai trò trong quy trình.")]
    [InlineData("Mã TTHC # Loại thay đổi", "1.900001 # Đổi mới", "2 Lỗi | Loại thay đổi “Đổi mới”: Loại thay đổi phải là Ban hành mới, Sửa đổi hoặc Bãi bỏ; để trống thì hệ thống tự nhận biết.")]
    [InlineData("Mã TTHC # Loại thay đổi", "1.900001 # Ban hành mới", "2 Lỗi | Loại thay đổi “Ban hành mới”: Mã này đã có trong danh mục; hãy ghi Sửa đổi hoặc để trống.")]
    [InlineData("Mã TTHC # Loại thay đổi", "1.900099 # Bãi bỏ", "2 Lỗi | Loại thay đổi “Bãi bỏ”: Không có thủ tục này trong danh mục vào ngày 04/12/2023.")]
    [InlineData("Mã TTHC # Tên", "1.900003 # Tên khác", "2 Lỗi | Cơ quan có thẩm quyền: Thủ tục 1.900003 thuộc Sở Tư pháp; mỗi sở, ngành chỉ cập nhật thủ tục của mình.")]
    [InlineData("Mã TTHC # Cơ quan", "1.900001 # Sở Tư pháp", "2 Lỗi | Cơ quan có thẩm quyền: Thủ tục 1.900001 thuộc Sở Tư pháp; mỗi sở, ngành chỉ cập nhật thủ tục của mình.")]
    [InlineData("Mã TTHC # Phi địa giới", "1.900001 # Qua điện thoại", "2 Lỗi | Hình thức không phụ thuộc địa giới “Qua điện thoại”: Chỉ ghi Trực tiếp, Trực tuyến, BCCI, cách nhau bằng dấu chấm phẩy.")]
    public async Task What_is_wrong_is_said_with_row_column_and_value(string headings, string row, string said)
    {
        var scene = await system.Given.ATenantAsync();
        var story = await (await new ImportStory(scene, scene.Staff.Editor).SendAsync(headings, row)).CheckAsync();

        (await story.SaidAsync()).ShouldBe([said]);
        (await story.OutcomesAsync()).ShouldBe([ImportOutcome.Wrong]);
    }

    [Theory]
    [InlineData("Mã TTHC # Loại thay đổi", "1.900001 # Bãi bỏ", ImportOutcome.Abolished, "")]
    [InlineData("Mã TTHC # Tên", "1.900001 # Cấp thẻ hướng dẫn viên du lịch", ImportOutcome.Unchanged, "")]
    [InlineData("Mã TTHC # Tên", "1.900001 # ", ImportOutcome.Unchanged, "")]
    [InlineData("Mã TTHC # Tên", "1.900001 # Tên mới", ImportOutcome.Amended, "")]
    [InlineData("Mã TTHC # Cấp # Cơ quan", "1.900006 # Xã # UBND cấp xã", ImportOutcome.Unchanged, "")]
    [InlineData("Mã TTHC # Cơ quan", "1.900001 # so-vh", ImportOutcome.Unchanged, "")]
    [InlineData("Mã TTHC # Phí", "1.900001 # Không", ImportOutcome.Amended, "")]
    [InlineData("Mã TTHC # Loại thay đổi", "1.9099 # Bãi bỏ", ImportOutcome.Wrong, "2 Lỗi | Loại thay đổi “Bãi bỏ”: Không có thủ tục này trong danh mục vào ngày 04/12/2023.")]
    public async Task What_becomes_of_a_row(string headings, string row, ImportOutcome outcome, string ends)
    {
        var scene = await system.Given.ATenantAsync();
        var story = await (await new ImportStory(scene, scene.Staff.Editor).SendAsync(headings, row)).CheckAsync();

        (await story.OutcomesAsync()).ShouldBe([outcome]);
        (await story.SaidAsync()).LastOrDefault(string.Empty).ShouldBe(ends);
    }

    [Fact]
    public async Task A_new_procedure_may_lack_what_is_added_in_the_draft()
    {
        var scene = await system.Given.ATenantAsync();
        var story = await (await new ImportStory(scene, scene.Staff.Editor).SendAsync("Mã TTHC # Tên # Thời hạn", "1.900010 # Cấp biển hiệu # 7")).CheckAsync();

        (await story.OutcomesAsync()).ShouldBe([ImportOutcome.New]);
        (await story.SaidAsync()).ShouldBe(
        [
            "2 Lưu ý | Thời hạn “7”: Không ghi đơn vị, hiểu là 7 ngày làm việc.",
            "2 Lưu ý | Quy trình nội bộ: Chưa có quy trình nội bộ; dự thảo dùng bảy bước mẫu, phải chia giờ trước khi trình.",
            "2 Lưu ý | Lĩnh vực: Chưa có lĩnh vực. Phải bổ sung trước khi trình.",
            "2 Lưu ý | Phòng thụ lý: Chưa chọn phòng thụ lý của Sở Văn hóa, Thể thao và Du lịch. Phải bổ sung trước khi trình.",
            "2 Lưu ý | Kết quả: Chưa có kết quả thực hiện. Phải bổ sung trước khi trình.",
            "2 Lưu ý | Căn cứ pháp lý: Chưa có căn cứ pháp lý. Phải bổ sung trước khi trình.",
            "2 Lưu ý | Thành phần hồ sơ: Chưa có thành phần hồ sơ. Phải bổ sung trước khi trình.",
        ]);
        (await story.PageAsync()).Rows[0].Row.Content!.AgencyKey.ShouldBe("so-vh");
    }

    [Fact]
    public async Task A_code_that_stands_twice_or_in_another_draft_is_told()
    {
        var scene = await system.Given.ATenantAsync();
        var decision = await DecisionStory.BeginAsync(scene, "04/12/2023");
        await decision.ProposeAsync(Domain.Catalogue.ChangeKind.AmendProcedure, "1.900002");
        var story = await (await new ImportStory(scene, scene.Staff.Editor).SendAsync("Mã TTHC # Tên", "1.900001 # A", "1.900001 # B", "1.900002 # C")).CheckAsync();

        (await story.SaidAsync()).ShouldBe(
        [
            "2 Lỗi | Mã TTHC “1.900001”: Mã này còn ở dòng 3; mỗi thủ tục chỉ ghi một dòng.",
            "3 Lỗi | Mã TTHC “1.900001”: Mã này còn ở dòng 2; mỗi thủ tục chỉ ghi một dòng.",
            "4 Lưu ý | Mã TTHC “1.900002”: Thủ tục đang có trong dự thảo “Công bố danh mục thủ tục”.",
        ]);
    }

    [Fact]
    public async Task A_changed_row_keeps_what_its_empty_cells_do_not_say_and_shows_what_differs()
    {
        var scene = await system.Given.ATenantAsync();
        var story = await (await new ImportStory(scene, scene.Staff.Editor).SendAsync("Mã TTHC # Tên # Thời hạn # Quy trình nội bộ # Phí", $"1.900001 # # 5 ngày làm việc # {Steps} # ")).CheckAsync();

        var row = (await story.PageAsync(ImportFilter.Amended)).Rows.Single();
        row.Row.Content!.Name.ShouldBe("Cấp thẻ hướng dẫn viên du lịch");
        row.Row.Content.Fee.ShouldBe(650_000);
        row.Difference.Select(field => field.Label).ShouldBe(["Thời hạn giải quyết", "Quy trình nội bộ"]);
    }

    [Theory]
    [InlineData(SheetKind.Xlsx)]
    [InlineData(SheetKind.Csv)]
    public async Task What_is_exported_is_imported_without_any_change(SheetKind kind)
    {
        var scene = await system.Given.ATenantAsync();
        var story = new ImportStory(scene, scene.Staff.Editor);
        await (await story.SendAsync($"xuat{kind.Ending()}", await story.ExportAsync(kind))).CheckAsync();

        (await story.SaidAsync()).ShouldBeEmpty();
        var run = (await story.PageAsync()).Run;
        (run.Unchanged, run.Independent, run.State).ShouldBe((run.Total, 0, ImportState.Checked));
        run.Total.ShouldBe(6);
        (await story.Person.RefusedAsync(new DraftImport(story.Id, false, false, null))).Code.ShouldBe(RefusalCodes.ImportNothing);
    }

    [Fact]
    public async Task Columns_chosen_by_hand_are_remembered_for_the_next_file_with_the_same_headings()
    {
        var scene = await system.Given.ATenantAsync();
        var story = await new ImportStory(scene, scene.Staff.Editor).SendAsync("Mã # Cột lạ", "1.900001 # Tên mới");
        (await story.Person.InvalidAsync(new CheckImport(story.Id, [ImportColumn.Name, ImportColumn.Name], "T", "x"))).ShouldBe(new Dictionary<string, string>
        {
            ["From"] = "Hãy nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/11/2026.",
            ["Columns"] = "Hãy chọn cột có mã TTHC.",
        }, ignoreOrder: true);
        await story.Person.SendAsync(new CheckImport(story.Id, [ImportColumn.Code, ImportColumn.Name], "T", null));

        await story.SendAsync("Mã # Cột lạ", "1.900002 # Tên mới");
        (await story.PageAsync()).Run.Columns.ShouldBe([ImportColumn.Code, ImportColumn.Name]);
        var other = await new ImportStory(scene, scene.Staff.JusticeEditor).SendAsync("Mã # Cột lạ", "1.900002 # Tên mới");
        (await other.PageAsync()).Run.Columns.ShouldBe([ImportColumn.Code, ImportColumn.Ignored]);
        (await other.Person.FindsNothingAsync(new GetImport(story.Id, ImportFilter.All, 1))).ShouldBeTrue();
    }
}
