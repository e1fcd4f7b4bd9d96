using System.Globalization;
using OneStop.Application.Dossiers;

namespace OneStop.Web.Texts;

/// <summary>Working time as people say it.</summary>
public static class Hours
{
    private const decimal PerDay = 8;

    /// <summary>"4 giờ", "0,5 giờ".</summary>
    public static string Text(decimal hours) => hours.ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',') + " giờ";

    /// <summary>"Còn 9 giờ làm việc", "Còn 10 ngày làm việc".</summary>
    public static string Left(decimal hours) => hours < 2 * PerDay
        ? $"Còn {Text(hours)} làm việc"
        : $"Còn {(int)(hours / PerDay)} ngày làm việc";

    /// <summary>"Tiếp nhận 4 giờ", with what is not counted or above what is allowed.</summary>
    public static string Of(StepTime part) => part switch
    {
        { IsWait: true } => $"{Text(part.Hours)}, không tính",
        { Over: > 0 } => $"{Text(part.Hours)}, quá {Text(part.Over)}",
        { Allowed: { } allowed } => $"{Text(part.Hours)} trên {Text(allowed)}",
        _ => Text(part.Hours),
    };
}
