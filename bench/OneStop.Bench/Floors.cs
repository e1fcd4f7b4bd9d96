using OneStop.Web;

namespace OneStop.Bench;

/// <summary>What is measured, and how slow it may be at most.</summary>
internal static class Floors
{
    /// <summary>The most a page or a verdict of a large province may take, in milliseconds, with the way there and back on this machine.</summary>
    public const int Milliseconds = 100;

    /// <summary>How many dossiers of one agency are open while its lists are read.</summary>
    public const int OpenInQueues = 20_000;

    /// <summary>How many of its dossiers are closed: lists must not read them.</summary>
    public const int ClosedInQueues = 40_000;

    /// <summary>The most a page of such lists, or a search, may take, in milliseconds.</summary>
    public const int MillisecondsOfQueue = 150;

    /// <summary>When they are read: some are overdue.</summary>
    public const string AtQueues = "2023-12-18 09:00";

    /// <summary>How many dossiers are open when a day off is announced.</summary>
    public const int OpenWhenAnnounced = 5_000;

    /// <summary>The most it may take to look at one promised date, or to count it anew and tell the applicant, in milliseconds.</summary>
    public const int MillisecondsToRecount = 10;

    /// <summary>The most that may be allocated for one of them, in kilobytes.</summary>
    public const int KilobytesToRecount = 1_000;

    /// <summary>The most the process may grow by while all are counted, in megabytes.</summary>
    public const int MegabytesToRecount = 256;

    /// <summary>When: districts are there still, and 212 counters.</summary>
    public const string At = "2023-12-01 09:00";

    /// <summary>The day of <see cref="At"/>.</summary>
    public static readonly DateOnly Day = new(2023, 12, 1);

    /// <summary>Pages, with their addresses in the large and in the small province.</summary>
    public static IEnumerable<(string What, (string Large, string Small) Path, bool IsForClerk)> Pages(string largeCode, string smallCode) =>
    [
        ("matrix of reception", (Links.ReceptionMatrix, Links.ReceptionMatrix), false),
        ("reasons of one procedure", (Links.ReceptionReasons(largeCode), Links.ReceptionReasons(smallCode)), false),
        ("progress to 100 %", (Links.IndependenceProgress, Links.IndependenceProgress), false),
        ("catalogue of the Office", (Links.Catalogue, Links.Catalogue), false),
        ("reception of a procedure, with its verdict", (Links.ReceiveProcedure(largeCode), Links.ReceiveProcedure(smallCode)), true),
        ("public list", (Links.Published, Links.Published), false),
        ("public search", ($"{Links.Published}?q=cap+giay", $"{Links.Published}?q=cap+the"), false),
        ("public procedure", (Links.PublishedProcedure(largeCode), Links.PublishedProcedure(smallCode)), false),
        ("public counter", (Links.PublishedCounter("tinh"), Links.PublishedCounter("tinh")), false),
    ];
}
