#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Calendar;
using OneStop.Domain.Common;

namespace OneStop.Application.Calendar;

/// <summary>What an announcement would enter, and which promised dates it would move and why; changes nothing.</summary>
[AllowedTo(Role.ProvincialOffice)]
public sealed record PreviewCalendar(CalendarInput Input) : IQuery<CalendarPreview>;

/// <summary>The preview.</summary>
/// <param name="Days">Days it would enter.</param>
/// <param name="Hours">Working hours it would enter.</param>
/// <param name="Moves">Promised dates it would move.</param>
/// <param name="Looked">Open dossiers that were counted anew.</param>
public sealed record CalendarPreview(IReadOnlyList<CalendarDayEntry> Days, WorkingHoursEntry? Hours, IReadOnlyList<DateMove> Moves, int Looked)
{
    /// <summary>Dates that would come earlier.</summary>
    public int Earlier => Moves.Count(move => !move.IsLater);

    /// <summary>Dates that would come later, to the applicant's disadvantage.</summary>
    public int Later => Moves.Count(move => move.IsLater);
}

/// <summary>Checks what was typed.</summary>
public sealed class PreviewCalendarValidator : AbstractValidator<PreviewCalendar>
{
    /// <summary>The rules.</summary>
    public PreviewCalendarValidator()
    {
        RuleFor(query => query.Input).SetValidator(new CalendarInputValidator());
    }
}

/// <summary>Answers it.</summary>
public sealed class PreviewCalendarHandler(IAppDb db, Occasions occasions, PromiseRecount recount) : IRequestHandler<PreviewCalendar, CalendarPreview>
{
    /// <inheritdoc/>
    public async Task<CalendarPreview> Handle(PreviewCalendar request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var entries = CalendarEntries.Of(request.Input, Id.New<AnnouncementId>(), province);
        var clock = entries.ClockOf(province);
        var open = OpenClocks.From(db.Dossiers, province.Time.Instant(entries.FirstDay.ToDateTime(TimeOnly.MinValue)));
        var (moves, looked) = await recount.LookAsync(
            open,
            dossier => OpenClocks.Move(dossier, OpenClocks.DueBy(clock, dossier, province.LawOf(dossier), on.At), province, (_, after) =>
                Why(entries, province.Time.Day(dossier.ReceivedAt), province.Time.Day(dossier.DueAt!.Value < after ? after : dossier.DueAt.Value))),
            cancellationToken);
        return new CalendarPreview(entries.Days, entries.Hours, moves, looked);
    }

    private static string Why(CalendarEntries entries, DateOnly from, DateOnly until)
    {
        var days = entries.Days.Where(day => day.Day >= from && day.Day <= until).Select(day => $"{VietnameseText.ShortDate(day.Day)} {day.Name}").ToList();
        return days.Count > 0 ? string.Join("; ", days) : entries.Hours is null ? "lịch nghỉ của năm" : "giờ làm việc thay đổi";
    }
}
