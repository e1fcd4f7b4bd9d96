using System.Globalization;
using FluentValidation;
using OneStop.Application.Common;
using OneStop.Domain.Calendar;

namespace OneStop.Application.Calendar;

/// <summary>Checks an announcement field by field.</summary>
public sealed class CalendarInputValidator : AbstractValidator<CalendarInput>
{
    private const int FirstYear = 2020;
    private const int LastYear = 2100;

    /// <summary>The rules.</summary>
    public CalendarInputValidator()
    {
        RuleFor(input => input.Number).Reason("số, ký hiệu văn bản thông báo").MaximumLength(200).WithMessage("Nhập tối đa 200 ký tự.");
        RuleFor(input => input.AnnouncedOn).Day("ngày ban hành thông báo");
        RuleFor(input => input.Title).Reason("nội dung thông báo").MaximumLength(500).WithMessage("Nhập tối đa 500 ký tự.");
        RuleFor(input => input.Year).InclusiveBetween(FirstYear, LastYear).WithMessage($"Năm từ {FirstYear} đến {LastYear}.");
        RuleFor(input => input.Days).Custom((text, context) =>
        {
            foreach (var problem in DayLines.Read(text).Problems)
            {
                context.AddFailure(problem);
            }
        });
        RuleFor(input => input.Days)
            .Must((input, text) => DayLines.Read(text).Days.Count > 0 || input.Year is not null || HasHours(input))
            .WithMessage("Hãy ghi ít nhất một ngày, chọn năm đã công bố hoặc đổi giờ làm việc.");
        When(HasHours, () =>
        {
            RuleFor(input => input.HoursFrom).Day("ngày bắt đầu giờ làm việc mới");
            RuleFor(input => input.HoursUntil)
                .Must(text => string.IsNullOrWhiteSpace(text) || TypedDate.Read(text) is not null).WithMessage("Hãy nhập ngày cuối theo dạng ngày/tháng/năm.")
                .Must((input, text) => TypedDate.Read(text) is not { } until || TypedDate.Read(input.HoursFrom) is not { } from || until >= from).WithMessage("Ngày cuối phải từ ngày bắt đầu trở đi.");
            RuleFor(input => input.MorningOpen).Must((input, _) => Hours(input) is not null)
                .WithMessage("Giờ làm việc chưa đúng: nhập theo dạng 07:00, buổi sáng trước buổi chiều, giờ mở trước giờ đóng.");
            RuleFor(input => input.Rest).Must(days => days.Count < 7).WithMessage("Phải có ít nhất một ngày làm việc trong tuần.");
        });
    }

    /// <summary>Whether other hours were typed.</summary>
    public static bool HasHours(CalendarInput input) => !string.IsNullOrWhiteSpace(input.HoursFrom);

    /// <summary>The hours typed; null where they cannot be read.</summary>
    public static WorkingHours? Hours(CalendarInput input)
    {
        TimeOnly?[] clocks = [Clock(input.MorningOpen), Clock(input.MorningClose), Clock(input.AfternoonOpen), Clock(input.AfternoonClose)];
        return clocks is [{ } a, { } b, { } c, { } d] && a < b && b <= c && c < d ? new WorkingHours(a, b, c, d) { Rest = WeeklyRest.On([.. input.Rest]) } : null;
    }

    private static TimeOnly? Clock(string? text) =>
        TimeOnly.TryParseExact(text?.Trim(), ["HH:mm", "H:mm", "HH'h'mm", "H'h'mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock) ? clock : null;
}
