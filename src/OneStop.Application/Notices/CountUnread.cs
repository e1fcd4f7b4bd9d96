#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;

namespace OneStop.Application.Notices;

/// <summary>How many notices the person has not read, up to 100.</summary>
[AllowedTo]
public sealed record CountUnread : IQuery<int>;

/// <summary>Answers it.</summary>
public sealed class CountUnreadHandler(IAppDb db, ICurrentDuty current) : IRequestHandler<CountUnread, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(CountUnread request, CancellationToken cancellationToken) =>
        NoticeCounts.UnreadAsync(db, current.Require().StaffId, cancellationToken);
}
