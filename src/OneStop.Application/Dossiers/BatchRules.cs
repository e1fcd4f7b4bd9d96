using FluentValidation;

namespace OneStop.Application.Dossiers;

/// <summary>What holds for acts on several dossiers at once.</summary>
public static class BatchRules
{
    /// <summary>Most dossiers at once: what can be looked through before it is done.</summary>
    public const int Most = 100;

    /// <summary>Some are chosen, and not too many.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>> Chosen<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>> rule) => rule
        .NotEmpty().WithMessage("Hãy chọn ít nhất một hồ sơ.")
        .Must(chosen => chosen.Count <= Most).WithMessage($"Mỗi lần chọn tối đa {Most} hồ sơ.");
}
