namespace OneStop.Web.Components;

/// <summary>A button of the development clock.</summary>
/// <param name="Text">What happens then: "Sau hạn trả 1 ngày".</param>
/// <param name="At">The value posted as <c>at</c>: a local time <c>yyyy-MM-ddTHH:mm</c>, or empty to return to the real time.</param>
public sealed record ClockPreset(string Text, string At);
