using OneStop.Application.Views;
using OneStop.Domain.Views;

namespace OneStop.Web.Lists;

/// <summary>Names of columns, and those a list shows when nobody chose.</summary>
public static class WorkColumns
{
    /// <summary>The heading.</summary>
    public static string ToText(this WorkColumn column) => column switch
    {
        WorkColumn.Counter => "Nơi tiếp nhận",
        WorkColumn.Agency => "Cơ quan giải quyết",
        WorkColumn.Step => "Bước đang ở",
        WorkColumn.Assignee => "Người thụ lý",
        WorkColumn.StepDue => "Hạn của bước",
        WorkColumn.Remaining => "Thời gian còn",
        WorkColumn.Due => "Hẹn trả",
        WorkColumn.Received => "Ngày tiếp nhận",
        WorkColumn.Channel => "Kênh thực hiện",
        WorkColumn.Paper => "Bản giấy",
    };

    /// <summary>As an address says it.</summary>
    public static string ToUrl(this WorkColumn column) => column switch
    {
        WorkColumn.Counter => "noi",
        WorkColumn.Agency => "co-quan",
        WorkColumn.Step => "buoc",
        WorkColumn.Assignee => "nguoi",
        WorkColumn.StepDue => "han-buoc",
        WorkColumn.Remaining => "con",
        WorkColumn.Due => "han",
        WorkColumn.Received => "nhan",
        WorkColumn.Channel => "kenh",
        WorkColumn.Paper => "ban-giay",
    };

    /// <summary>The order by which a click on the heading sorts; null for none.</summary>
    public static WorkSort? Sort(this WorkColumn column) => column switch
    {
        WorkColumn.StepDue => WorkSort.StepDue,
        WorkColumn.Due => WorkSort.Due,
        WorkColumn.Received => WorkSort.Received,
        WorkColumn.Counter or WorkColumn.Agency or WorkColumn.Step or WorkColumn.Assignee or WorkColumn.Remaining or WorkColumn.Channel or WorkColumn.Paper => null,
    };

    /// <summary>What a list shows when nobody chose.</summary>
    public static IReadOnlyList<WorkColumn> Standard(WorkList list) => list switch
    {
        WorkList.Desk => [WorkColumn.Counter, WorkColumn.Step, WorkColumn.StepDue, WorkColumn.Remaining, WorkColumn.Due],
        WorkList.Office => [WorkColumn.Agency, WorkColumn.Counter, WorkColumn.Step, WorkColumn.Remaining, WorkColumn.Due],
    };
}
