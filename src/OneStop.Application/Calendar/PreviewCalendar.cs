#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
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

/// <summary>A promised date that would move.</summary>
/// <param name="Code">The dossier.</param>
/// <param name="ProcedureName">What it is for.</param>
/// <param name="Agency">Who decides, short name.</param>
/// <param name="Before">The date promised, wall clock.</param>
/// <param name="After">The date by the new calendar, wall clock.</param>
/// <param name="HasEmail">The applicant can be told by e-mail.</param>
/// <param name="Why">The days that moved it, in Vietnamese.</param>
public sealed record DateMove(string Code, string ProcedureName, string Agency, DateTime Before, DateTime After, bool HasEmail, string Why)
{
    /// <summary>To the applicant's disadvantage.</summary>
    public bool IsLater => After > Before;
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
public sealed class PreviewCalendarHandler(IAppDb db, Occasions occasions) : IRequestHandler<PreviewCalendar, CalendarPreview>
{
    /// <inheritdoc/>
    public async Task<CalendarPreview> Handle(PreviewCalendar request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var entries = CalendarEntries.Of(request.Input, Id.New<AnnouncementId>(), province);
        var clock = entries.ClockOf(province);
        var open = await OpenClocks.From(db.Dossiers.AsNoTrackingWithIdentityResolution(), province.Time.Instant(entries.FirstDay.ToDateTime(TimeOnly.MinValue))).ToListAsync(cancellationToken);
        var moves = open
            .Select(dossier => (Dossier: dossier, After: OpenClocks.DueBy(clock, dossier, province, on.At)))
            .Where(each => each.After != each.Dossier.DueAt)
            .Select(each => new DateMove(
                each.Dossier.Code,
                province.Catalogue.Version(each.Dossier.ProcedureVersionId).Name,
                province.Directory.Agency(each.Dossier.CompetentAgencyId).ShortName,
                province.Time.Local(each.Dossier.DueAt!.Value),
                province.Time.Local(each.After),
                each.Dossier.Applicant.Email is { Length: > 0 },
                Why(entries, province.Time.Day(each.Dossier.ReceivedAt), province.Time.Day(each.Dossier.DueAt!.Value < each.After ? each.After : each.Dossier.DueAt.Value))));
        return new CalendarPreview(entries.Days, entries.Hours, [.. moves], open.Count);
    }

    private static string Why(CalendarEntries entries, DateOnly from, DateOnly until)
    {
        var days = entries.Days.Where(day => day.Day >= from && day.Day <= until).Select(day => $"{VietnameseText.ShortDate(day.Day)} {day.Name}").ToList();
        return days.Count > 0 ? string.Join("; ", days) : entries.Hours is null ? "lịch nghỉ của năm" : "giờ làm việc thay đổi";
    }
}
