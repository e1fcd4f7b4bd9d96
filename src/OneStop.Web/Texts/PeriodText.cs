using OneStop.Domain.Common;

namespace OneStop.Web.Texts;

/// <summary>Periods in words.</summary>
public static class PeriodText
{
    /// <summary>"từ 15/11/2023 đến hết 30/06/2024", or "từ 01/07/2025" while no end is known.</summary>
    public static string InWords(EffectivePeriod period) => period.LastDay is { } last
        ? $"từ {VietnameseText.ShortDate(period.From)} đến hết {VietnameseText.ShortDate(last)}"
        : $"từ {VietnameseText.ShortDate(period.From)}";
}
