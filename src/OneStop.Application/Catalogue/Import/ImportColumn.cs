namespace OneStop.Application.Catalogue.Import;

/// <summary>What a column of a catalogue sheet says, in the order of a decision's annex.</summary>
public enum ImportColumn
{
    /// <summary>Bỏ qua.</summary>
    Ignored = 0,

    /// <summary>STT.</summary>
    Ordinal = 1,

    /// <summary>Mã TTHC.</summary>
    Code = 2,

    /// <summary>Tên thủ tục hành chính.</summary>
    Name = 3,

    /// <summary>Lĩnh vực.</summary>
    Field = 4,

    /// <summary>Cấp thực hiện.</summary>
    Level = 5,

    /// <summary>Cơ quan có thẩm quyền.</summary>
    Agency = 6,

    /// <summary>Phòng thụ lý.</summary>
    Division = 7,

    /// <summary>Đối tượng.</summary>
    Subjects = 8,

    /// <summary>Mức độ dịch vụ công trực tuyến.</summary>
    Online = 9,

    /// <summary>Thời hạn.</summary>
    Limit = 10,

    /// <summary>Phí, lệ phí.</summary>
    Fees = 11,

    /// <summary>Thành phần hồ sơ.</summary>
    Papers = 12,

    /// <summary>Quy trình nội bộ.</summary>
    Steps = 13,

    /// <summary>Kết quả.</summary>
    Result = 14,

    /// <summary>Yêu cầu, điều kiện.</summary>
    Requirements = 15,

    /// <summary>Trình tự.</summary>
    Sequence = 16,

    /// <summary>Căn cứ pháp lý.</summary>
    LegalBasis = 17,

    /// <summary>Cơ quan phối hợp.</summary>
    Coordinators = 18,

    /// <summary>Nhu cầu.</summary>
    Needs = 19,

    /// <summary>Từ khóa.</summary>
    Keywords = 20,

    /// <summary>Hình thức không phụ thuộc địa giới.</summary>
    Ways = 21,

    /// <summary>Loại thay đổi.</summary>
    Change = 22,
}
