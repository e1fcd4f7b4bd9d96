#pragma warning disable MA0048 // A use case is one file.
using System.Globalization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Application.Notices;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Notices;

namespace OneStop.Application.Calendar;

/// <summary>
/// Enters an announcement into the calendar and counts every open promised date anew, in one act. A date that would move to
/// the applicant's disadvantage is kept as it was printed, unless the applicant is told.
/// </summary>
/// <param name="Input">The announcement.</param>
/// <param name="MovesLater">Later dates are taken, and applicants told: by e-mail, or by their counter.</param>
[AllowedTo(Role.ProvincialOffice)]
public sealed record AnnounceCalendar(CalendarInput Input, bool MovesLater) : ICommand<AnnouncedCalendar>;

/// <summary>What it did.</summary>
/// <param name="Moved">Dates that moved.</param>
/// <param name="Kept">Dates kept as printed although the new calendar gives a later one.</param>
public sealed record AnnouncedCalendar(int Moved, int Kept);

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
public sealed class AnnounceCalendarHandler(IAppDb db, Occasions occasions, NoticeDesk notices, AuditTrail trail) : IRequestHandler<AnnounceCalendar, AnnouncedCalendar>
{
    /// <inheritdoc/>
    public async Task<AnnouncedCalendar> Handle(AnnounceCalendar request, CancellationToken cancellationToken)
    {
        await db.HoldCatalogueAsync(cancellationToken);
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var id = Id.New<AnnouncementId>();
        var entries = CalendarEntries.Of(request.Input, id, province);
        var number = VietnameseText.Clean(request.Input.Number);
        var clock = entries.ClockOf(province);
        var (moved, kept) = (0, 0);
        var open = OpenClocks.From(db.Dossiers, province.Time.Instant(entries.FirstDay.ToDateTime(TimeOnly.MinValue)));
        foreach (var dossier in await open.ToListAsync(cancellationToken))
        {
            dossier.AdoptLaw(province.LawOf(dossier));
            var before = dossier.DueAt;
            var events = dossier.EventCount;
            var notice = !request.MovesLater ? null : dossier.Applicant.Email is { Length: > 0 } ? "mail" : "counter";
            var hasMoved = dossier.Recompute(clock, number, notice, on);
            moved += hasMoved ? 1 : 0;
            kept += !hasMoved && dossier.EventCount > events ? 1 : 0;
            if (hasMoved && dossier.DueAt > before)
            {
                await TellAsync(dossier, province, number, on, cancellationToken);
            }
        }

        await EnterAsync(entries, Announcement(request.Input, id, number, on, province, moved, kept), cancellationToken);
        return new AnnouncedCalendar(moved, kept);
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

    private async Task TellAsync(Dossier dossier, Province province, string number, Occasion on, CancellationToken cancellationToken)
    {
        if (!PromiseMail.Write(db, province.Tenant, dossier, province, $"lịch làm việc thay đổi theo {number}", on.At))
        {
            var due = VietnameseText.ShortDate(province.Time.Day(dossier.DueAt!.Value));
            var text = NoticeText.About(dossier, NoticeKind.DateMoved, $"Ngày hẹn trả chuyển sang {due} vì lịch làm việc thay đổi: hãy báo người nộp, họ không có thư điện tử.");
            await notices.TellCounterAsync(dossier.ReceivingCounterId, text, cancellationToken);
        }
    }
}
