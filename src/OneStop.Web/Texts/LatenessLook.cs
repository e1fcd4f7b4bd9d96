using OneStop.Domain.Calendar;

namespace OneStop.Web.Texts;

/// <summary>The one scale of lateness: word, colour and icon.</summary>
public static class LatenessLook
{
    /// <summary>Colour and icon of the pill.</summary>
    public static (string Tone, string Icon) Of(Lateness lateness) => lateness switch
    {
        Lateness.OnTrack or Lateness.FinishedEarly or Lateness.FinishedOnTime => ("ok", "check"),
        Lateness.DueSoon or Lateness.DueToday => ("soon", "clock"),
        Lateness.Overdue or Lateness.FinishedLate => ("late", "alert-triangle"),
        Lateness.Paused => ("hold", "pause"),
    };
}
