using FluentValidation;
using OneStop.Application.Common;

namespace OneStop.Application.Catalogue;

/// <summary>Checks the head of a draft: what is typed must make sense, what is missing may come later.</summary>
public sealed class DecisionHeadValidator : AbstractValidator<DecisionHeadInput>
{
    /// <summary>The rules.</summary>
    public DecisionHeadValidator()
    {
        RuleFor(head => head.Title).NotEmpty().WithMessage("Hãy ghi trích yếu của quyết định.").MaximumLength(1000).WithMessage("Trích yếu dài tối đa 1000 ký tự.");
        RuleFor(head => head.Number).MaximumLength(100).WithMessage("Số, ký hiệu dài tối đa 100 ký tự.");
        RuleFor(head => head.From).Must(BeDateOrEmpty).WithMessage("Hãy nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/11/2026.");
        RuleFor(head => head.LastDay).Cascade(CascadeMode.Stop)
            .Must(BeDateOrEmpty).WithMessage("Hãy nhập ngày theo dạng ngày/tháng/năm, ví dụ 30/06/2027.")
            .Must((head, last) => !(TypedDate.Read(last) < TypedDate.Read(head.From))).WithMessage("Ngày kết thúc phải từ ngày có hiệu lực trở đi.");
    }

    private static bool BeDateOrEmpty(string? text) => string.IsNullOrWhiteSpace(text) || TypedDate.Read(text) is not null;
}
