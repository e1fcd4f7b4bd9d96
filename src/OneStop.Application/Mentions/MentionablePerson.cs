using OneStop.Domain.Common;

namespace OneStop.Application.Mentions;

/// <summary>Somebody who may be mentioned in a remark on a dossier, because they may see it.</summary>
/// <param name="StaffId">The person.</param>
/// <param name="UserName">Their user name, by which nobody else is meant.</param>
/// <param name="FullName">Their name.</param>
/// <param name="Title">As what they serve, and where.</param>
public sealed record MentionablePerson(StaffId StaffId, string UserName, string FullName, string Title);
