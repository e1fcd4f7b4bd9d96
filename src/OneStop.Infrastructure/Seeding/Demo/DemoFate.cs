using OneStop.Domain.Dossiers;
using static OneStop.Domain.Dossiers.DossierAct;

namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>How a dossier fares: what is done to it, and how it stands against its promised date.</summary>
/// <param name="Acts">What is done, in order; the first one makes the dossier.</param>
/// <param name="Standing">How it stands in the end.</param>
/// <param name="IsComplete">The paper came whole.</param>
internal sealed record DemoFate(IReadOnlyList<DossierAct> Acts, DemoStanding Standing, bool IsComplete = true)
{
    /// <summary>What was sent in came by post, not online.</summary>
    public bool IsByPost { get; init; }

    private static readonly DossierAct[] ToOfficer = [Receive, HandOver, AcknowledgePaper, Assign, Open];
    private static readonly DossierAct[] Home = [Forward, Forward, Forward, IssueResult, AcknowledgeResult];

    /// <summary>Fates of the time of the pilot: nothing stays open.</summary>
    public static IEnumerable<DemoFate> OfPilot =>
    [
        .. Times(34, To(DemoStanding.Early, [.. Home, ReturnResult])),
        .. Times(14, To(DemoStanding.OnTime, [.. Home, ReturnResult])),
        .. Times(4, To(DemoStanding.Late, [.. Home, ReturnResult])),
        .. Times(4, To(DemoStanding.Any, [RequestSupplement, AcceptSupplement, .. Home, ReturnResult])),
        .. Times(3, To(DemoStanding.Early, [Forward, SendBack, .. Home, ReturnResult])),
        .. Times(2, new([Receive, HandOver, AcknowledgePaper, Withdraw], DemoStanding.Any)),
    ];

    /// <summary>Fates of dossiers received in the last days of the pilot: they are finished after it.</summary>
    public static IEnumerable<DemoFate> OfPilotEnd => Times(9, To(DemoStanding.Early, [.. Home, ReturnResult]));

    /// <summary>Fates of the last weeks at each counter, so that each of its pages shows something.</summary>
    public static IEnumerable<DemoFate> OfCounter =>
    [
        new([Register], DemoStanding.Fresh),
        new([Register], DemoStanding.Fresh) { IsByPost = true },
        new([Register, Receive, HandOver, AcknowledgePaper, Assign, Open], DemoStanding.OnTrack) { IsByPost = true },
        new([Receive], DemoStanding.NotHandedOver),
        To(DemoStanding.Any, [RequestSupplement]),
        To(DemoStanding.OnTrack, [.. Home[..^1]]),
    ];

    /// <summary>The result is at the counter, and nobody comes for it.</summary>
    public static DemoFate Uncollected => To(DemoStanding.Early, [.. Home]);

    /// <summary>Fates of the last weeks, in every state.</summary>
    /// <param name="size">1 for the small province, more for larger ones.</param>
    public static IEnumerable<DemoFate> OfToday(int size) =>
    [
        .. Times(6 * size, To(DemoStanding.Early, [.. Home, ReturnResult])),
        .. Times(4 * size, To(DemoStanding.OnTime, [.. Home, ReturnResult])),
        .. Times(2 * size, To(DemoStanding.Late, [.. Home, ReturnResult])),
        .. Times(3 * size, To(DemoStanding.Early, [.. Home])),
        .. Times(size, To(DemoStanding.OnTime, [.. Home])),
        .. Times(size / 2, To(DemoStanding.Late, [.. Home])),
        .. Standings(size).Select(standing => To(standing, [.. Home[..^1]])),
        .. Standings(size).Select(standing => new DemoFate([Receive, HandOver, AcknowledgePaper], standing)),
        .. Standings(size).Concat(Standings(size)).Concat(Standings(size)).Select(standing => To(standing)),
        .. Standings(size).Select(standing => To(standing, [Forward])),
        .. Standings(size).Select(standing => To(standing, [Forward, Forward])),
        .. Standings(size).Select(standing => To(standing, [Forward, Forward, Forward])),
        .. Times(size, To(DemoStanding.OnTrack, [Comment])),
        .. Times(size, To(DemoStanding.OnTrack, [Forward, SendBack])),
        .. Times(size / 2, To(DemoStanding.OnTrack, [Forward, TakeBack])),
        .. Times(size / 2, To(DemoStanding.OnTrack, [RequestSupplement, AcceptSupplement])),
        .. Times(size, To(DemoStanding.Any, [RequirePayment])),
        .. Times(size / 2, To(DemoStanding.OnTrack, [RequirePayment, ConfirmPayment])),
        .. Times(size - 1, To(DemoStanding.OnTrack, [Consult])),
        .. Times(size - 1, To(DemoStanding.OnTrack, [Consult, AnswerConsultation])),
        .. Times(size, To(DemoStanding.OnTrack, [ProposeExtension])),
        .. Times(size, To(DemoStanding.OnTrack, [ProposeExtension, Extend])),
        .. Times(1, To(DemoStanding.Overdue, [Urge])),
        .. Times(size, new([Receive], DemoStanding.NotHandedOver)),
        .. Times(size + 1, new([Receive, HandOver], DemoStanding.Fresh)),
        .. Times(size / 2, new([Receive, HandOver, AcknowledgePaper], DemoStanding.Fresh, IsComplete: false)),
        .. Times(size, new([Receive, HandOver, AcknowledgePaper, Assign, Withdraw], DemoStanding.Any)),
        .. Times((size + 1) / 2, To(DemoStanding.Any, [Stop])),
        .. Times((size + 1) / 2, new([Register, Reject], DemoStanding.Any)),
        .. Times(size, new([Register, Receive, HandOver, AcknowledgePaper, Assign, Open], DemoStanding.OnTrack)),
    ];

    private static DemoFate To(DemoStanding standing, params DossierAct[] acts) => new([.. ToOfficer, .. acts], standing);

    private static IEnumerable<DemoFate> Times(int count, DemoFate fate) => Enumerable.Repeat(fate, count);

    // The larger the province, the more of each; overdue ones stay few.
    private static IEnumerable<DemoStanding> Standings(int size) => new[]
    {
        DemoStanding.Soon, DemoStanding.OnTrack, DemoStanding.Overdue, DemoStanding.Today, DemoStanding.OnTrack, DemoStanding.OnTrack, DemoStanding.Today, DemoStanding.OnTrack,
    }.Take(size + 1);
}

/// <summary>How a dossier stands against its promised date.</summary>
internal enum DemoStanding
{
    Any,
    NotHandedOver,
    Fresh,
    Overdue,
    Today,
    Soon,
    OnTrack,
    Early,
    OnTime,
    Late,
}
