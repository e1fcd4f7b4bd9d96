namespace OneStop.Domain.Audit;

/// <summary>What happened to accounts, to the catalogue and to people's papers; acts on dossiers stand in their own timelines.</summary>
public enum AuditKind
{
    /// <summary>Somebody signed in.</summary>
    SignedIn = 1,

    /// <summary>A wrong password or code was given.</summary>
    SignInFailed = 2,

    /// <summary>Too many wrong ones: sign-in is closed for a while.</summary>
    SignInLocked = 3,

    /// <summary>Somebody signed out of one browser.</summary>
    SignedOut = 4,

    /// <summary>Somebody ended all of their own sessions.</summary>
    SignedOutEverywhere = 5,

    /// <summary>Somebody changed their password.</summary>
    PasswordChanged = 6,

    /// <summary>Somebody tied an authenticator to their account.</summary>
    SecondFactorEnrolled = 7,

    /// <summary>Somebody got new recovery codes.</summary>
    RecoveryCodesRenewed = 8,

    /// <summary>A recovery code stood in for the authenticator.</summary>
    RecoveryCodeUsed = 9,

    /// <summary>The Office took a person's second factor away, so that they enrol anew.</summary>
    SecondFactorReset = 10,

    /// <summary>Somebody set their first password by an activation link.</summary>
    AccountActivated = 11,

    /// <summary>A link to set the first password was made; the one before is void.</summary>
    ActivationLinkIssued = 12,

    /// <summary>A unit asked for an account.</summary>
    AccountRequested = 20,

    /// <summary>The Office approved a request.</summary>
    AccountRequestApproved = 21,

    /// <summary>The Office refused a request.</summary>
    AccountRequestRefused = 22,

    /// <summary>The unit withdrew its request.</summary>
    AccountRequestWithdrawn = 23,

    /// <summary>An account was made.</summary>
    AccountGranted = 24,

    /// <summary>A person was appointed.</summary>
    AppointmentStarted = 30,

    /// <summary>An appointment ended.</summary>
    AppointmentEnded = 31,

    /// <summary>One appointment ends on a date and another starts.</summary>
    AppointmentTransferred = 32,

    /// <summary>Somebody absent named a deputy.</summary>
    DeputyNamed = 33,

    /// <summary>A deputy was called off.</summary>
    DeputyEnded = 34,

    /// <summary>An account was locked.</summary>
    AccountLocked = 40,

    /// <summary>An account was unlocked.</summary>
    AccountUnlocked = 41,

    /// <summary>The Office allowed an agency to grant accounts itself.</summary>
    AllowanceGranted = 42,

    /// <summary>The Office ended that.</summary>
    AllowanceEnded = 43,

    /// <summary>A decision on procedures was drafted or its draft changed.</summary>
    DecisionDrafted = 60,

    /// <summary>It was sent for approval.</summary>
    DecisionSubmitted = 61,

    /// <summary>It was sent back with a reason.</summary>
    DecisionReturned = 62,

    /// <summary>It was approved.</summary>
    DecisionApproved = 63,

    /// <summary>It was revoked.</summary>
    DecisionRevoked = 64,

    /// <summary>Procedures were read from a file.</summary>
    CatalogueImported = 65,

    /// <summary>A clerk was told which papers of a person are held.</summary>
    HeldPapersListed = 80,

    /// <summary>A clerk opened one of them.</summary>
    HeldPaperOpened = 81,

    /// <summary>A result in the store was revoked.</summary>
    ResultRevoked = 82,

    /// <summary>The working calendar changed.</summary>
    CalendarAnnounced = 90,

    /// <summary>A decision put communes on the list of difficult ones.</summary>
    DifficultyEntered = 91,

    /// <summary>A decision took communes off it.</summary>
    DifficultyEnded = 92,
}
