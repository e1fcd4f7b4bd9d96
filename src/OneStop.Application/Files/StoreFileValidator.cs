using FluentValidation;

namespace OneStop.Application.Files;

/// <summary>Checks the name; the content is judged while it is read.</summary>
public sealed class StoreFileValidator : AbstractValidator<StoreFile>
{
    private const int Longest = 1000;

    /// <summary>The rules.</summary>
    public StoreFileValidator()
    {
        RuleFor(command => command.FileName)
            .NotEmpty().WithMessage("Tệp không có tên.")
            .MaximumLength(Longest).WithMessage($"Tên tệp dài tối đa {Longest} ký tự.");
    }
}
