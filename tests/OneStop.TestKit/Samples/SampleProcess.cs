using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;

namespace OneStop.TestKit.Samples;

/// <summary>Papers and steps that all sample procedures share.</summary>
public static class SampleProcess
{
    /// <summary>Two required papers and one that may be left out.</summary>
    public static IReadOnlyList<RequiredPaper> Papers { get; } =
    [
        new("Đơn đề nghị", PaperKind.Original, 1, IsRequired: true, "Mẫu số 01", IsDigitised: true),
        new("Bằng tốt nghiệp", PaperKind.Certified, 2, IsRequired: true, null, IsDigitised: true),
        new("Giấy tờ khác", PaperKind.Copy, 1, IsRequired: false, null, IsDigitised: false),
    ];

    /// <summary>The seven steps; appraisal takes what the others leave of the hours.</summary>
    public static IReadOnlyList<ProcessStep> Steps(int hours)
    {
        var share = hours / 8m;
        return
        [
            new(StepKind.Receive, "Tiếp nhận hồ sơ", Role.CounterClerk, share, IsCounted: true),
            new(StepKind.Assign, "Phân công thụ lý", Role.DivisionHead, share, IsCounted: true),
            new(StepKind.Appraise, "Thẩm định hồ sơ", Role.Officer, share * 3, IsCounted: true),
            new(StepKind.Review, "Xem xét kết quả", Role.DivisionHead, share, IsCounted: true),
            new(StepKind.Sign, "Ký duyệt kết quả", Role.AgencyLeader, share, IsCounted: true),
            new(StepKind.Issue, "Ban hành kết quả", Role.RecordsClerk, share, IsCounted: true),
            new(StepKind.Return, "Trả kết quả", Role.CounterClerk, 0, IsCounted: false),
        ];
    }
}
