namespace OneStop.Application.Catalogue.Import;

/// <summary>Vietnamese names of what becomes of imports.</summary>
public static class ImportNames
{
    /// <summary>How far it has come.</summary>
    public static string ToText(this ImportState state) => state switch
    {
        ImportState.Mapping => "Chờ ghép cột",
        ImportState.Checking => "Đang kiểm tra",
        ImportState.Checked => "Đã kiểm tra",
        ImportState.Drafting => "Đang lập dự thảo",
        ImportState.Drafted => "Đã lập dự thảo",
        ImportState.Cancelled => "Đã hủy",
        ImportState.Failed => "Không hoàn thành",
    };

    /// <summary>What becomes of a row.</summary>
    public static string ToText(this ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Wrong => "Lỗi",
        ImportOutcome.New => "Ban hành mới",
        ImportOutcome.Amended => "Sửa đổi",
        ImportOutcome.Abolished => "Bãi bỏ",
        ImportOutcome.Unchanged => "Không đổi",
    };

    /// <summary>Whether somebody waits for it.</summary>
    public static bool IsRunning(this ImportState state) => state is ImportState.Checking or ImportState.Drafting;
}
