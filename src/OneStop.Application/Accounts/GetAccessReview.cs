#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Accounts that somebody should look at: unused, never activated, without appointment, about to end, leaders without second factor.</summary>
[AllowedTo(Role.ProvincialOffice)]
public sealed record GetAccessReview : IQuery<AccessReview>;

/// <summary>What the page shows; locked accounts are left out.</summary>
public sealed record AccessReview(IReadOnlyList<ReviewRow> Unused, IReadOnlyList<ReviewRow> NotActivated, IReadOnlyList<ReviewRow> WithoutPost, IReadOnlyList<ReviewRow> Ending, IReadOnlyList<ReviewRow> WithoutSecondFactor);

/// <summary>A person and why they are listed.</summary>
public sealed record ReviewRow(Guid StaffId, string FullName, string UserName, string Posts, string Why);

/// <summary>Answers it.</summary>
public sealed class GetAccessReviewHandler(IAppDb db, Occasions occasions) : IRequestHandler<GetAccessReview, AccessReview>
{
    private const int UnusedDays = 90;
    private const int EndingDays = 30;

    /// <inheritdoc/>
    public async Task<AccessReview> Handle(GetAccessReview request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var today = province.Time.Day(on.At);
        var people = await db.Accounts.AsNoTracking().Where(account => account.LockedAt == null)
            .Join(db.StaffMembers, account => account.StaffId, person => person.Id, (account, person) => new
            {
                person.Id,
                person.FullName,
                account.UserName,
                account.LastSignedInAt,
                account.CreatedAt,
                account.SecondFactorSince,
                HasPassword = account.PasswordHash != null,
            })
            .OrderBy(each => each.FullName).ThenBy(each => each.Id).ToListAsync(cancellationToken);
        var posts = (await db.Appointments.AsNoTracking().Where(each => each.EndedAt == null || each.EndedAt > on.At).ToListAsync(cancellationToken))
            .Where(each => !each.IsOver(today, on.At)).ToLookup(each => each.StaffId);
        var limit = on.At.AddDays(-UnusedDays);
        return new AccessReview(
            [.. from each in people
                where each.HasPassword && (each.LastSignedInAt ?? each.CreatedAt) < limit
                select Row(each.Id, each.FullName, each.UserName, each.LastSignedInAt is { } at ? $"Đăng nhập lần cuối ngày {Day(at)}" : "Chưa đăng nhập lần nào")],
            [.. from each in people where !each.HasPassword select Row(each.Id, each.FullName, each.UserName, each.CreatedAt is { } at ? $"Cấp ngày {Day(at)}, chưa kích hoạt" : "Chưa kích hoạt")],
            [.. from each in people where !posts[each.Id].Any() select Row(each.Id, each.FullName, each.UserName, "Không còn vị trí công tác")],
            [.. from each in people
                let last = posts[each.Id].Select(post => post.Valid.LastDay).OrderDescending().FirstOrDefault()
                where posts[each.Id].Any() && posts[each.Id].All(post => post.Valid.Until is not null) && last <= today.AddDays(EndingDays)
                select Row(each.Id, each.FullName, each.UserName, $"Vị trí cuối cùng hết hạn ngày {VietnameseText.ShortDate(last!.Value)}")],
            [.. from each in people
                where each.SecondFactorSince is null && posts[each.Id].Any(post => SecondFactor.IsRequiredFor(post.Role))
                select Row(each.Id, each.FullName, each.UserName, "Chưa bật xác thực hai lớp")]);

        string Day(DateTimeOffset at) => VietnameseText.ShortDate(province.Time.Day(at));

        ReviewRow Row(StaffId id, string name, string userName, string why) => new(
            id.Value, name, userName, string.Join("; ", posts[id].Select(post => $"{post.Role.ToText()}, {province.Directory.Agency(post.AgencyId).ShortName}").Distinct()), why);
    }
}
