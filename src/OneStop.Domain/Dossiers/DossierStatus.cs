namespace OneStop.Domain.Dossiers;

/// <summary>The ten statuses of the national exchange (TrangThaiHoSo); the numbers are the national ones.</summary>
public enum DossierStatus
{
    /// <summary>Mới đăng ký (online only).</summary>
    Registered = 1,

    /// <summary>Được tiếp nhận.</summary>
    Received = 2,

    /// <summary>Không được tiếp nhận.</summary>
    Rejected = 3,

    /// <summary>Đang xử lý.</summary>
    Processing = 4,

    /// <summary>Yêu cầu bổ sung giấy tờ; the clock stands still.</summary>
    AwaitingSupplement = 5,

    /// <summary>Yêu cầu thực hiện nghĩa vụ tài chính; the clock stands still.</summary>
    AwaitingPayment = 6,

    /// <summary>Công dân yêu cầu rút hồ sơ.</summary>
    Withdrawn = 7,

    /// <summary>Dừng xử lý.</summary>
    Stopped = 8,

    /// <summary>Đã xử lý xong: the result is at the counter.</summary>
    Finished = 9,

    /// <summary>Đã trả kết quả.</summary>
    Returned = 10,
}
