using OneStop.Domain.Calendar;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue;

/// <summary>How a procedure's own law counts its promised dates, as an editor types it; what is left empty follows the general rules.</summary>
public sealed class ClockInput
{
    private const int MostDays = 365;

    /// <summary>What is done with the day of receipt.</summary>
    public DeadlineRule? Receipt { get; set; }

    /// <summary>The wait for a supplement.</summary>
    public ResumeRule? Supplement { get; set; }

    /// <summary>Working days left after a supplement, where the rule names a number.</summary>
    public string? SupplementFixed { get; set; }

    /// <summary>The wait for a financial duty.</summary>
    public ResumeRule? Payment { get; set; }

    /// <summary>The wait for opinions.</summary>
    public ResumeRule? Consultation { get; set; }

    /// <summary>The way of the paper.</summary>
    public ResumeRule? Transport { get; set; }

    /// <summary>Working days an applicant has for a supplement.</summary>
    public string? SupplementDays { get; set; }

    /// <summary>Days added in difficult communes.</summary>
    public string? DifficultExtra { get; set; }

    /// <summary>The law that says so.</summary>
    public string? Basis { get; set; }

    /// <summary>As it stands.</summary>
    public static ClockInput Of(ClockChoice? choice) => choice is null ? new() : new()
    {
        Receipt = choice.Receipt,
        Supplement = choice.Supplement?.Rule,
        SupplementFixed = choice.Supplement is { FixedDays: > 0 } fixedDays ? $"{fixedDays.FixedDays}" : null,
        Payment = choice.Payment?.Rule,
        Consultation = choice.Consultation?.Rule,
        Transport = choice.Transport?.Rule,
        SupplementDays = choice.SupplementDays is { } days ? $"{days}" : null,
        DifficultExtra = choice.DifficultExtra is { } extra ? $"{extra}" : null,
        Basis = choice.Basis,
    };

    /// <summary>The choices; null where none is made.</summary>
    public ClockChoice? ToChoice()
    {
        var basis = VietnameseText.Clean(Basis);
        var choice = new ClockChoice
        {
            Receipt = Receipt,
            Supplement = Choice(Supplement, basis, Number(SupplementFixed) ?? 0),
            Payment = Choice(Payment, basis),
            Consultation = Choice(Consultation, basis),
            Transport = Choice(Transport, basis),
            SupplementDays = Number(SupplementDays),
            DifficultExtra = Number(DifficultExtra),
        };
        return choice == new ClockChoice() ? null : choice with { Basis = basis.Length == 0 ? null : basis };
    }

    /// <summary>What makes no sense, by field.</summary>
    public IEnumerable<(string Field, string Message)> Problems()
    {
        foreach (var (field, text) in new[] { (nameof(SupplementFixed), SupplementFixed), (nameof(SupplementDays), SupplementDays), (nameof(DifficultExtra), DifficultExtra) })
        {
            if (!string.IsNullOrWhiteSpace(text) && Number(text) is not (>= 1 and <= MostDays))
            {
                yield return (field, $"Nhập số ngày từ 1 đến {MostDays}.");
            }
        }

        if (Supplement == ResumeRule.FixedDays && Number(SupplementFixed) is null)
        {
            yield return (nameof(SupplementFixed), "Hãy nhập số ngày làm việc còn lại sau khi bổ sung.");
        }

        if (ToChoice() is not null && VietnameseText.Clean(Basis).Length == 0)
        {
            yield return (nameof(Basis), "Hãy ghi căn cứ pháp luật của cách tính riêng.");
        }
    }

    private static CountingChoice? Choice(ResumeRule? rule, string basis, int fixedDays = 0) =>
        rule is { } chosen ? new CountingChoice(chosen, chosen == ResumeRule.FixedDays ? Math.Max(1, fixedDays) : 0, basis) : null;

    private static int? Number(string? text) => int.TryParse(text?.Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
