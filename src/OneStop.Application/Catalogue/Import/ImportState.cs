namespace OneStop.Application.Catalogue.Import;

/// <summary>How far an import has come.</summary>
public enum ImportState
{
    /// <summary>Chờ ghép cột.</summary>
    Mapping = 1,

    /// <summary>Đang kiểm tra.</summary>
    Checking = 2,

    /// <summary>Đã kiểm tra, chưa ghi gì.</summary>
    Checked = 3,

    /// <summary>Đang lập dự thảo.</summary>
    Drafting = 4,

    /// <summary>Đã lập dự thảo.</summary>
    Drafted = 5,

    /// <summary>Đã hủy.</summary>
    Cancelled = 6,

    /// <summary>Không hoàn thành.</summary>
    Failed = 7,
}
