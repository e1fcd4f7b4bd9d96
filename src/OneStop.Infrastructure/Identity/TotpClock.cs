namespace OneStop.Infrastructure.Identity;

/// <summary>The time that authenticators go by: real time, wherever a browser of Development has travelled to.</summary>
public class TotpClock
{
    /// <summary>The step of now.</summary>
    public long Step => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / Totp.StepSeconds;

    /// <summary>How many steps before and after are taken too: clocks of telephones differ.</summary>
    public virtual int Window => 1;
}
