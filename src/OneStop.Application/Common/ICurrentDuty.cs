using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Common;

/// <summary>Who acts in the current request.</summary>
public interface ICurrentDuty
{
    /// <summary>The duty; null when nobody is signed in or the person has no current appointment.</summary>
    Duty? Duty { get; }

    /// <summary>A job or a tool acts, not a person.</summary>
    bool IsSystem { get; }

    /// <summary>The duty.</summary>
    /// <exception cref="RefusedException">When there is none.</exception>
    Duty Require() => Duty ?? throw new RefusedException(new Refusal(RefusalCodes.AccessNoAppointment));
}
