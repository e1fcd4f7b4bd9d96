namespace OneStop.Application.Published;

/// <summary>One change that people are told of.</summary>
/// <param name="Kind">What changes.</param>
/// <param name="On">The first day on which it is so.</param>
/// <param name="AnnouncedOn">The day from which it is told.</param>
/// <param name="Row">The version that begins, or the last one of what is abolished.</param>
public sealed record Announcement(AnnouncementKind Kind, DateOnly On, DateOnly AnnouncedOn, PublishedRow Row);
