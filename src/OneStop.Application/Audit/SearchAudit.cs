#pragma warning disable MA0048 // A use case is one file.
using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Audit;

/// <summary>The trail, newest first.</summary>
/// <param name="Query">Words of names, places and details, in any order and without diacritics.</param>
/// <param name="Kind">Only this kind.</param>
/// <param name="From">From this day, as typed.</param>
/// <param name="Until">To this day, as typed.</param>
/// <param name="StaffId">Only what this person did, or what was done to them.</param>
/// <param name="After">Where the page before ended; null for the first.</param>
/// <param name="Size">Rows of a page, at most 1000.</param>
[AllowedTo(Role.ProvincialOffice)]
public sealed record SearchAudit(string? Query, int? Kind, string? From, string? Until, Guid? StaffId, string? After, int Size) : IQuery<AuditList>;

/// <summary>A page of it.</summary>
/// <param name="Rows">The entries.</param>
/// <param name="Next">Where it ends, to ask for the next; null for the last.</param>
public sealed record AuditList(IReadOnlyList<AuditRow> Rows, string? Next);

/// <summary>An entry.</summary>
public sealed record AuditRow(DateTime AtLocal, string Kind, string Actor, string? Place, string Subject, string? Detail, string? RemoteAddress);

/// <summary>Answers it.</summary>
public sealed class SearchAuditHandler(IAppDb db, ICurrentProvince current) : IRequestHandler<SearchAudit, AuditList>
{
    private const int MostRows = 1000;
    private const int MostWords = 8;

    /// <inheritdoc/>
    public async Task<AuditList> Handle(SearchAudit request, CancellationToken cancellationToken)
    {
        var province = await current.GetAsync(cancellationToken);
        var size = Math.Clamp(request.Size, 1, MostRows);
        var entries = Narrow(db.AuditEntries.AsNoTracking(), request, province);
        var (at, skip) = Read(request.After);
        if (at is { } last)
        {
            entries = entries.Where(entry => entry.At <= last);
        }

        var rows = await entries.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Skip(skip).Take(size + 1).ToListAsync(cancellationToken);
        var shown = rows.Take(size).ToList();
        return new AuditList([.. shown.Select(entry => Row(entry, province))], rows.Count > size ? Write(shown, at, skip) : null);
    }

    private static IQueryable<AuditEntry> Narrow(IQueryable<AuditEntry> entries, SearchAudit request, Province province)
    {
        foreach (var word in VietnameseText.SearchKey(request.Query).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
        {
            entries = entries.Where(entry => EF.Functions.Like(entry.SearchKey, $"%{word}%"));
        }

        if (request.Kind is { } number && Enum.IsDefined((AuditKind)number))
        {
            var kind = (AuditKind)number;
            entries = entries.Where(entry => entry.Kind == kind);
        }

        if (TypedDate.Read(request.From) is { } from)
        {
            var start = province.Time.Instant(from.ToDateTime(TimeOnly.MinValue));
            entries = entries.Where(entry => entry.At >= start);
        }

        if (TypedDate.Read(request.Until) is { } until && until < DateOnly.MaxValue)
        {
            var end = province.Time.Instant(until.AddDays(1).ToDateTime(TimeOnly.MinValue));
            entries = entries.Where(entry => entry.At < end);
        }

        if (request.StaffId is { } id)
        {
            StaffId? staff = new StaffId(id);
            entries = entries.Where(entry => entry.StaffId == staff || entry.SubjectId == id);
        }

        return entries;
    }

    // Where a page ended: the instant of its last entry, and how many entries of that instant were shown.
    private static string Write(List<AuditEntry> shown, DateTimeOffset? before, int skipped)
    {
        var last = shown[^1].At;
        var count = shown.AsEnumerable().Reverse().TakeWhile(entry => entry.At == last).Count() + (before == last ? skipped : 0);
        return string.Create(CultureInfo.InvariantCulture, $"{last.UtcTicks}-{count}");
    }

    private static (DateTimeOffset? At, int Skip) Read(string? after) =>
        after?.Split('-') is [var ticks, var count]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var skip)
            ? (new DateTimeOffset(at, TimeSpan.Zero), skip)
            : (null, 0);

    private static AuditRow Row(AuditEntry entry, Province province) => new(
        province.Time.Local(entry.At), entry.Kind.ToText(), entry.PersonName ?? "—", entry.PlaceName, entry.SubjectText, entry.Detail, entry.RemoteAddress);
}
