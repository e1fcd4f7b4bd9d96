using System.Linq.Expressions;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Views;

/// <summary>What an open dossier waits for: its national status and, while it is processed, its step.</summary>
public enum WorkState
{
    /// <summary>Chờ tiếp nhận trực tuyến.</summary>
    Registered,

    /// <summary>Chờ bàn giao.</summary>
    ToHandOver,

    /// <summary>Chờ phân công.</summary>
    ToAssign,

    /// <summary>Đang thẩm định.</summary>
    InAppraisal,

    /// <summary>Chờ xem xét.</summary>
    ToReview,

    /// <summary>Chờ ký.</summary>
    ToSign,

    /// <summary>Chờ ban hành.</summary>
    ToIssue,

    /// <summary>Chờ bổ sung.</summary>
    AwaitingSupplement,

    /// <summary>Chờ nghĩa vụ tài chính.</summary>
    AwaitingPayment,

    /// <summary>Kết quả đang về quầy.</summary>
    ComingBack,

    /// <summary>Chờ trả kết quả.</summary>
    ToReturn,
}

/// <summary>Reads and names what dossiers wait for.</summary>
public static class WorkStates
{
    /// <summary>What a dossier in this status at a step of this kind waits for; null once it is closed.</summary>
    public static WorkState? Of(DossierStatus status, StepKind step) => status switch
    {
        DossierStatus.Registered => WorkState.Registered,
        DossierStatus.Received => WorkState.ToHandOver,
        DossierStatus.Processing => step switch
        {
            StepKind.Receive => WorkState.ToHandOver,
            StepKind.Assign => WorkState.ToAssign,
            StepKind.Appraise => WorkState.InAppraisal,
            StepKind.Review => WorkState.ToReview,
            StepKind.Sign => WorkState.ToSign,
            StepKind.Issue => WorkState.ToIssue,
            StepKind.Return => WorkState.ComingBack,
        },
        DossierStatus.AwaitingSupplement => WorkState.AwaitingSupplement,
        DossierStatus.AwaitingPayment => WorkState.AwaitingPayment,
        DossierStatus.Finished => WorkState.ToReturn,
        DossierStatus.Rejected or DossierStatus.Withdrawn or DossierStatus.Stopped or DossierStatus.Returned => null,
    };

    /// <summary>Keeps those that wait for it.</summary>
    public static Expression<Func<Dossier, bool>> Only(WorkState state) => state switch
    {
        WorkState.Registered => dossier => dossier.Status == DossierStatus.Registered,
        WorkState.ToHandOver => dossier => dossier.Status == DossierStatus.Received || (dossier.Status == DossierStatus.Processing && dossier.StepKind == StepKind.Receive),
        WorkState.ToAssign => dossier => dossier.Status == DossierStatus.Processing && dossier.StepKind == StepKind.Assign,
        WorkState.InAppraisal => dossier => dossier.Status == DossierStatus.Processing && dossier.StepKind == StepKind.Appraise,
        WorkState.ToReview => dossier => dossier.Status == DossierStatus.Processing && dossier.StepKind == StepKind.Review,
        WorkState.ToSign => dossier => dossier.Status == DossierStatus.Processing && dossier.StepKind == StepKind.Sign,
        WorkState.ToIssue => dossier => dossier.Status == DossierStatus.Processing && dossier.StepKind == StepKind.Issue,
        WorkState.AwaitingSupplement => dossier => dossier.Status == DossierStatus.AwaitingSupplement,
        WorkState.AwaitingPayment => dossier => dossier.Status == DossierStatus.AwaitingPayment,
        WorkState.ComingBack => dossier => dossier.Status == DossierStatus.Processing && dossier.StepKind == StepKind.Return,
        WorkState.ToReturn => dossier => dossier.Status == DossierStatus.Finished,
    };

    /// <summary>As people call it.</summary>
    public static string ToText(this WorkState state) => state switch
    {
        WorkState.Registered => "Chờ tiếp nhận trực tuyến",
        WorkState.ToHandOver => "Chờ bàn giao",
        WorkState.ToAssign => "Chờ phân công",
        WorkState.InAppraisal => "Đang thẩm định",
        WorkState.ToReview => "Chờ xem xét",
        WorkState.ToSign => "Chờ ký",
        WorkState.ToIssue => "Chờ ban hành",
        WorkState.AwaitingSupplement => "Chờ bổ sung",
        WorkState.AwaitingPayment => "Chờ nghĩa vụ tài chính",
        WorkState.ComingBack => "Kết quả đang về quầy",
        WorkState.ToReturn => "Chờ trả kết quả",
    };
}
