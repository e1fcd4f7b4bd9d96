using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;

namespace OneStop.Application.Catalogue;

/// <summary>The seven usual steps, from which a new process begins; hours are the editor's to share out.</summary>
public static class ProcessTemplate
{
    /// <summary>The steps.</summary>
    public static IReadOnlyList<ProcessStep> Steps { get; } =
    [
        new(StepKind.Receive, "Tiếp nhận hồ sơ, chuyển cơ quan giải quyết", Role.CounterClerk, 0, IsCounted: true),
        new(StepKind.Assign, "Phân công thụ lý", Role.DivisionHead, 0, IsCounted: true),
        new(StepKind.Appraise, "Thẩm định hồ sơ, dự thảo kết quả", Role.Officer, 0, IsCounted: true),
        new(StepKind.Review, "Xem xét, trình lãnh đạo", Role.DivisionHead, 0, IsCounted: true),
        new(StepKind.Sign, "Ký duyệt kết quả", Role.AgencyLeader, 0, IsCounted: true),
        new(StepKind.Issue, "Vào sổ, đóng dấu, phát hành và chuyển kết quả", Role.RecordsClerk, 0, IsCounted: true),
        new(StepKind.Return, "Trả kết quả", Role.CounterClerk, 0, IsCounted: false),
    ];
}
