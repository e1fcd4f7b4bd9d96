namespace OneStop.Domain.Calendar;

/// <summary>A way of counting from receipt to the promised date.</summary>
public interface IDeadlinePolicy
{
    /// <summary>When the result is promised for a dossier received at <paramref name="receivedLocal"/> (local wall time).</summary>
    PromisedDate Promise(DateTime receivedLocal, TimeLimit limit, WorkingCalendar calendar);
}
