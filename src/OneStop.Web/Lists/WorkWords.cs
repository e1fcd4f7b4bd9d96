using OneStop.Application.Dossiers;
using OneStop.Application.Views;

namespace OneStop.Web.Lists;

/// <summary>Words of lists of open dossiers, on screen and in addresses.</summary>
public static class WorkWords
{
    /// <summary>The name of a list.</summary>
    public static string ToText(this DeskView view) => view switch
    {
        DeskView.Mine => "Việc của tôi",
        DeskView.Agency => "Cả đơn vị",
        DeskView.Waiting => "Tạm dừng",
        DeskView.Sent => "Vừa chuyển",
        DeskView.Consulted => "Phối hợp",
        DeskView.Province => "Toàn tỉnh",
    };

    /// <summary>As an address says it.</summary>
    public static string ToUrl(this DeskView view) => view switch
    {
        DeskView.Mine => "viec-cua-toi",
        DeskView.Agency => "ca-don-vi",
        DeskView.Waiting => "tam-dung",
        DeskView.Sent => "vua-chuyen",
        DeskView.Consulted => "phoi-hop",
        DeskView.Province => "toan-tinh",
    };

    /// <summary>Lateness by promised date.</summary>
    public static string ToText(this DueFilter due) => due switch
    {
        DueFilter.All => "Tất cả",
        DueFilter.Overdue => "Quá hạn",
        DueFilter.Today => "Đến hạn hôm nay",
        DueFilter.Soon => "Sắp đến hạn",
        DueFilter.OnTrack => "Đúng tiến độ",
    };

    /// <summary>As an address says it.</summary>
    public static string ToUrl(this DueFilter due) => due switch
    {
        DueFilter.All => "tat-ca",
        DueFilter.Overdue => "qua-han",
        DueFilter.Today => "hom-nay",
        DueFilter.Soon => "sap-den",
        DueFilter.OnTrack => "dung-tien-do",
    };

    /// <summary>Lateness by the step's deadline.</summary>
    public static string ToText(this StepDue due) => due switch
    {
        StepDue.All => "Mọi bước",
        StepDue.Overdue => "Bước đã quá hạn",
        StepDue.Today => "Bước đến hạn trong hôm nay hoặc đã quá",
    };

    /// <summary>As an address says it.</summary>
    public static string ToUrl(this StepDue due) => due switch
    {
        StepDue.All => "tat-ca",
        StepDue.Overdue => "qua-han",
        StepDue.Today => "hom-nay",
    };

    /// <summary>As an address says it.</summary>
    public static string ToUrl(this WorkState state) => state switch
    {
        WorkState.Registered => "truc-tuyen",
        WorkState.ToHandOver => "cho-ban-giao",
        WorkState.ToAssign => "cho-phan-cong",
        WorkState.InAppraisal => "tham-dinh",
        WorkState.ToReview => "cho-xem-xet",
        WorkState.ToSign => "cho-ky",
        WorkState.ToIssue => "cho-ban-hanh",
        WorkState.AwaitingSupplement => "cho-bo-sung",
        WorkState.AwaitingPayment => "cho-nghia-vu-tai-chinh",
        WorkState.ComingBack => "dang-ve-quay",
        WorkState.ToReturn => "cho-tra",
    };

    /// <summary>As an address says it.</summary>
    public static string ToUrl(this WorkSort sort) => sort switch
    {
        WorkSort.Due => "han",
        WorkSort.StepDue => "han-buoc",
        WorkSort.Received => "nhan",
        WorkSort.Code => "ma",
        WorkSort.Applicant => "nguoi-nop",
    };
}
