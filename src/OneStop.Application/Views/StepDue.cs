namespace OneStop.Application.Views;

/// <summary>Which dossiers a list shows, by the deadline of their current step.</summary>
public enum StepDue
{
    /// <summary>Whatever.</summary>
    All,

    /// <summary>Bước đã quá hạn.</summary>
    Overdue,

    /// <summary>Bước đến hạn trong ngày, kể cả đã quá.</summary>
    Today,
}
