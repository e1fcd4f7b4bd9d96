using FluentValidation;
using OneStop.Application.Common;

namespace OneStop.Application.Calendar.Difficulty;

/// <summary>Checks a decision on difficult communes field by field; which communes it names is checked against the province by <see cref="NamedCommunes"/>.</summary>
public sealed class DifficultyInputValidator : AbstractValidator<DifficultyInput>
{
    /// <summary>The rules.</summary>
    public DifficultyInputValidator()
    {
        RuleFor(input => input.Number).Reason("số, ký hiệu quyết định").MaximumLength(200).WithMessage("Nhập tối đa 200 ký tự.");
        RuleFor(input => input.DecidedOn).Day("ngày ban hành quyết định");
        RuleFor(input => input.Title).Reason("trích yếu quyết định").MaximumLength(500).WithMessage("Nhập tối đa 500 ký tự.");
        RuleFor(input => input.From).Day("ngày bắt đầu áp dụng");
        RuleFor(input => input.Until)
            .Must(text => string.IsNullOrWhiteSpace(text) || TypedDate.Read(text) is not null).WithMessage("Hãy nhập ngày cuối theo dạng ngày/tháng/năm.")
            .Must((input, text) => TypedDate.Read(text) is not { } until || input.FirstDay is not { } from || until >= from).WithMessage("Ngày cuối phải từ ngày bắt đầu trở đi.");
        RuleFor(input => input.Lines).Remark();
        RuleFor(input => input.Communes)
            .Must((input, communes) => communes.Count > 0 || !string.IsNullOrWhiteSpace(input.Lines)).WithMessage("Hãy chọn hoặc dán ít nhất một xã, phường, thị trấn.");
    }
}
