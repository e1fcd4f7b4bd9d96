#pragma warning disable MA0048 // A use case is one file.
using System.Globalization;
using FluentValidation;
using MediatR;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Calendar;

/// <summary>
/// Enters an announcement into the calendar and counts every open promised date anew, in one act. A date that would move to
/// the applicant's disadvantage is kept as it was printed, unless the applicant is told.
/// </summary>
/// <param name="Input">The announcement.</param>
/// <param name="MovesLater">Later dates are taken, and applicants told: by e-mail, or by their counter.</param>
[AllowedTo(Role.ProvincialOffice)]
public sealed record AnnounceCalendar(CalendarInput Input, bool MovesLater) : ICommand<RecountedDates>;

/// <summary>Checks what was typed.</summary>
public sealed class AnnounceCalendarValidator : AbstractValidator<AnnounceCalendar>
{
    /// <summary>The rules.</summary>
    public AnnounceCalendarValidator()
    {
        RuleFor(command => command.Input).SetValidator(new CalendarInputValidator());
    }
}

/// <summary>Carries it out.</summary>
public sealed class AnnounceCalendarHandler(IAppDb db, Occasions occasions, PromiseRecount recount, AuditTrail trail) : IRequestHandler<AnnounceCalendar, RecountedDates>
{
    /// <inheritdoc/>
    public async Task<RecountedDates> Handle(AnnounceCalendar request, CancellationToken cancellationToken)
    {
        await db.HoldCatalogueAsync(cancellationToken);
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var id = Id.New<AnnouncementId>();
        var entries = CalendarEntries.Of(request.Input, id, province);
        var number = VietnameseText.Clean(request.Input.Number);
        var clock = entries.ClockOf(province);
        var open = OpenClocks.From(db.Dossiers, province.Time.Instant(entries.FirstDay.ToDateTime(TimeOnly.MinValue)));
        var done = await recount.RunAsync(
            open,
            (dossier, notice) => dossier.Recompute(clock, number, notice, on),
            request.MovesLater,
            $"lịch làm việc thay đổi theo {number}",
            province,
            on,
            cancellationToken);
        await EnterAsync(entries, Announcement(request.Input, id, number, on, province, done.Moved, done.Kept), cancellationToken);
        return done;
    }

    private static CalendarAnnouncement Announcement(CalendarInput input, AnnouncementId id, string number, Occasion on, Province province, int moved, int kept) => new()
    {
        TenantId = province.Tenant.Id,
        Id = id,
        Number = number,
        AnnouncedOn = TypedDate.Read(input.AnnouncedOn)!.Value,
        Title = VietnameseText.Clean(input.Title),
        AgencyId = input.AgencyId is { } agency ? province.Directory.FindAgency(new AgencyId(agency))?.Id ?? throw new NotFoundException("Agency") : null,
        StaffId = on.By.StaffId,
        StaffName = on.By.PersonName,
        At = on.At,
        Moved = moved,
        Kept = kept,
    };

    // The announcement is written before the entries that refer to it: the model knows no relation between them.
    private async Task EnterAsync(CalendarEntries entries, CalendarAnnouncement announcement, CancellationToken cancellationToken)
    {
        db.CalendarAnnouncements.Add(announcement);
        trail.Write(
            AuditKind.CalendarAnnounced,
            AuditSubject.WorkingCalendar,
            announcement.Id.Value,
            announcement.Number,
            string.Create(CultureInfo.InvariantCulture, $"{announcement.Title}; {entries.Days.Count} ngày; chuyển {announcement.Moved} ngày hẹn, giữ {announcement.Kept} ngày hẹn"));
        await db.SaveChangesAsync(cancellationToken);
        db.CalendarDays.AddRange(entries.Days);
        if (entries.Year is { } year)
        {
            db.CalendarYears.Add(year);
        }

        if (entries.Hours is { } hours)
        {
            db.WorkingHours.Add(hours);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
