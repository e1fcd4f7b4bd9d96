using OneStop.Domain.Catalogue;

namespace OneStop.Web.Texts;

/// <summary>How the standing of a decision looks: always word, colour and icon together.</summary>
public static class StandingLook
{
    /// <summary>Tone and icon of the pill.</summary>
    public static (string Tone, string Icon) Of(ProposalStanding standing) => standing switch
    {
        ProposalStanding.Draft => ("hold", "edit"),
        ProposalStanding.Submitted => ("soon", "clock"),
        ProposalStanding.Approved => ("act", "calendar"),
        ProposalStanding.InForce => ("ok", "check"),
        ProposalStanding.Ended => ("hold", "history"),
        ProposalStanding.Revoked => ("late", "x"),
    };
}
