using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Common;

/// <summary>Who acts in the current request.</summary>
public interface ICurrentDuty
{
    /// <summary>The duty; null when nobody is signed in or the person has no current appointment.</summary>
    Duty? Duty { get; }

    /// <summary>Who is signed in, with or without a duty; null when nobody is.</summary>
    StaffId? SignedIn { get; }

    /// <summary>A job or a tool acts, not a person.</summary>
    bool IsSystem { get; }

    /// <summary>Who is signed in.</summary>
    /// <exception cref="RefusedException">When nobody is.</exception>
    StaffId RequireSignedIn() => SignedIn ?? throw new RefusedException(new Refusal(RefusalCodes.AccessNotSignedIn));

    /// <summary>The duty.</summary>
    /// <exception cref="RefusedException">When there is none.</exception>
    Duty Require() => Duty ?? throw new RefusedException(new Refusal(RefusalCodes.AccessNoAppointment));
}
