using OneStop.Domain.Organisation;

namespace OneStop.Application.Office;

/// <summary>Open dossiers of one competent agency, or of all.</summary>
/// <param name="Agency">The agency; null for the sum.</param>
/// <param name="Online">Sent online and waiting to be received.</param>
/// <param name="ToHandOver">Received and not yet handed over.</param>
/// <param name="Processing">With the agency, or on the way back from it.</param>
/// <param name="Paused">Waiting for the applicant; the clock stands still.</param>
/// <param name="ToReturn">Results at a counter, to be collected.</param>
/// <param name="Overdue">Past their promised date without a result at the counter.</param>
/// <param name="DueToday">Promised for today.</param>
/// <param name="DueSoon">Promised by the end of the next working day.</param>
public sealed record AgencyLoad(Agency? Agency, int Online, int ToHandOver, int Processing, int Paused, int ToReturn, int Overdue, int DueToday, int DueSoon)
{
    /// <summary>Nothing open.</summary>
    public static AgencyLoad None { get; } = new(null, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>Everything that is not closed.</summary>
    public int Open => Online + ToHandOver + Processing + Paused + ToReturn;

    /// <summary>The sum of two.</summary>
    public static AgencyLoad operator +(AgencyLoad left, AgencyLoad right) => new(
        null,
        left.Online + right.Online,
        left.ToHandOver + right.ToHandOver,
        left.Processing + right.Processing,
        left.Paused + right.Paused,
        left.ToReturn + right.ToReturn,
        left.Overdue + right.Overdue,
        left.DueToday + right.DueToday,
        left.DueSoon + right.DueSoon);
}
