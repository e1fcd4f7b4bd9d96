using FluentValidation;

namespace OneStop.Application.Common;

/// <summary>Rules for texts that people type, with their Vietnamese messages.</summary>
public static class TextRules
{
    /// <summary>Longest reason or remark, in characters.</summary>
    public const int MaxReason = 2000;

    /// <summary>A mandatory reason or remark.</summary>
    public static IRuleBuilderOptions<T, string?> Reason<T>(this IRuleBuilder<T, string?> rule, string what) => rule
        .NotEmpty().WithMessage($"Hãy nhập {what}.")
        .MaximumLength(MaxReason).WithMessage($"Nhập tối đa {MaxReason} ký tự.");

    /// <summary>An optional remark.</summary>
    public static IRuleBuilderOptions<T, string?> Remark<T>(this IRuleBuilder<T, string?> rule, int longest = MaxReason) => rule
        .MaximumLength(longest).WithMessage($"Nhập tối đa {longest} ký tự.");

    /// <summary>A mandatory day, typed as dd/MM/yyyy.</summary>
    public static IRuleBuilderOptions<T, string?> Day<T>(this IRuleBuilder<T, string?> rule, string what) => rule
        .Must(text => TypedDate.Read(text) is not null).WithMessage($"Hãy nhập {what} theo dạng ngày/tháng/năm, ví dụ 05/12/2026.");
}
