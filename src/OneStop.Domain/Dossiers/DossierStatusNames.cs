namespace OneStop.Domain.Dossiers;

/// <summary>Vietnamese names of the ten national statuses.</summary>
public static class DossierStatusNames
{
    /// <summary>The national name.</summary>
    public static string ToText(this DossierStatus status) => status switch
    {
        DossierStatus.Registered => "Mới đăng ký",
        DossierStatus.Received => "Được tiếp nhận",
        DossierStatus.Rejected => "Không được tiếp nhận",
        DossierStatus.Processing => "Đang xử lý",
        DossierStatus.AwaitingSupplement => "Yêu cầu bổ sung giấy tờ",
        DossierStatus.AwaitingPayment => "Yêu cầu thực hiện nghĩa vụ tài chính",
        DossierStatus.Withdrawn => "Công dân yêu cầu rút hồ sơ",
        DossierStatus.Stopped => "Dừng xử lý",
        DossierStatus.Finished => "Đã xử lý xong",
        DossierStatus.Returned => "Đã trả kết quả",
    };

    /// <summary>Nothing more happens to the dossier.</summary>
    public static bool IsClosed(this DossierStatus status) =>
        status is DossierStatus.Rejected or DossierStatus.Withdrawn or DossierStatus.Stopped or DossierStatus.Returned;

    /// <summary>The legal clock stands still (domain rule 4.4).</summary>
    public static bool IsPaused(this DossierStatus status) =>
        status is DossierStatus.AwaitingSupplement or DossierStatus.AwaitingPayment or DossierStatus.Stopped;
}
