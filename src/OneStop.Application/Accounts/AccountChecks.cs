using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Applicants;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Accounts;

/// <summary>Checks what is typed about people, the same for a form and for a row of a spreadsheet.</summary>
public static class AccountChecks
{
    private const int Longest = 200;

    /// <summary>Counters that people of an agency may serve at on a day: its own, and for provincial agencies the provincial centre.</summary>
    public static IReadOnlyList<Counter> CountersOf(Agency agency, Province province, DateOnly day) =>
        [.. province.Directory.CountersOn(day).Where(counter => counter.AgencyId == agency.Id || counter.IsOwnOf(agency))];

    /// <summary>Checks it.</summary>
    /// <param name="input">What was typed.</param>
    /// <param name="agency">The agency whose person it is.</param>
    /// <param name="province">The province.</param>
    /// <param name="today">The day on which it is asked for.</param>
    /// <returns>What is to be kept, or what is wrong with which field.</returns>
    public static (CheckedAccount? Account, IReadOnlyList<FieldMessage> Wrong) Check(AccountInput input, Agency agency, Province province, DateOnly today)
    {
        var wrong = new List<FieldMessage>();
        var name = VietnameseText.Clean(input.FullName);
        Require(name.Length > 0, nameof(input.FullName), "Hãy nhập họ và tên.");
        Require(name.Length <= Longest, nameof(input.FullName), $"Họ và tên dài tối đa {Longest} ký tự.");
        var position = Optional(input.Position);
        Require(position is null || position.Length <= Longest, nameof(input.Position), $"Chức vụ dài tối đa {Longest} ký tự.");
        var email = Checked(input.Email, EmailAddress.Check, nameof(input.Email));
        var phone = Checked(WithZero(input.Phone), PhoneNumber.Check, nameof(input.Phone));
        var role = RoleOf(input.Role);
        Require(role is not null, nameof(input.Role), Optional(input.Role) is null ? "Hãy chọn vai trò." : $"Không có vai trò này. Các vai trò: {string.Join("; ", Askable.Select(each => each.ToText()))}.");
        var from = DateOf(input.From, nameof(input.From));
        var until = DateOf(input.Until, nameof(input.Until));
        Require(input.From?.Trim().Length > 0, nameof(input.From), "Hãy nhập ngày bắt đầu.");
        Require(from is null || until is null || until >= from, nameof(input.Until), "Ngày kết thúc phải từ ngày bắt đầu trở đi.");
        Require(until is null || until >= today, nameof(input.Until), "Ngày kết thúc đã qua.");
        Require(from is null || (from.Value.Year >= 2000 && from <= today.AddYears(1)), nameof(input.From), "Ngày bắt đầu phải trong vòng một năm tới.");
        Require(until is null || until.Value.Year < 2100, nameof(input.Until), "Ngày kết thúc không đúng.");
        var day = from > today ? from.Value : today;
        var counter = role == Role.CounterClerk ? CounterOf(input.Counter, CountersOf(agency, province, day)) : null;
        Require(role != Role.CounterClerk || counter is not null, nameof(input.Counter), $"Cán bộ Một cửa cần Bộ phận Một cửa: {Names(CountersOf(agency, province, day).Select(each => each.ShortName))}.");
        Require(role is null or Role.CounterClerk || Optional(input.Counter) is null, nameof(input.Counter), "Chỉ cán bộ Bộ phận Một cửa mới gắn với Bộ phận Một cửa; hãy bỏ trống.");
        var division = Optional(input.Division) is { } typed
            ? agency.Divisions.FirstOrDefault(each => VietnameseText.SearchKey(each) == VietnameseText.SearchKey(typed))
            : null;
        Require(Optional(input.Division) is null || division is not null, nameof(input.Division), agency.Divisions.Count == 0 ? $"{agency.Name} không có phòng; hãy bỏ trống." : $"{agency.Name} không có phòng này. Các phòng: {Names(agency.Divisions)}.");
        Require(agency.Valid.Contains(day), nameof(input.From), $"{agency.Name} không hoạt động vào ngày này.");
        if (wrong.Count > 0)
        {
            return (null, [.. wrong.DistinctBy(each => each.Field)]);
        }

        var end = Earliest(until?.AddDays(1), agency.Valid.Until, counter?.Valid.Until);
        return (new CheckedAccount(name, position, email, phone, role!.Value, counter?.AgencyId ?? agency.Id, counter?.Id, division, new EffectivePeriod(from!.Value, end)), []);

        void Require(bool isRight, string field, string message)
        {
            if (!isRight)
            {
                wrong.Add(new FieldMessage(field, message));
            }
        }

        string? Checked(string? typed, Func<string?, CheckedValue> check, string field)
        {
            if (string.IsNullOrWhiteSpace(typed))
            {
                return null;
            }

            var value = check(typed);
            Require(value.IsAccepted, field, value.Error ?? "Giá trị không hợp lệ.");
            return value.Value;
        }

        DateOnly? DateOf(string? typed, string field)
        {
            var date = TypedDate.Read(typed);
            Require(date is not null || string.IsNullOrWhiteSpace(typed), field, "Hãy nhập ngày dạng ngày/tháng/năm, ví dụ 01/07/2026.");
            return date;
        }
    }

    /// <summary>Roles a unit may ask for.</summary>
    public static IReadOnlyList<Role> Askable { get; } = [.. Enum.GetValues<Role>().Where(role => role != Role.ProvincialOffice)];

    /// <summary>Checks it or says what is wrong, under the field's name after a prefix.</summary>
    /// <exception cref="ValidationException">When something is wrong.</exception>
    public static CheckedAccount CheckOrThrow(AccountInput input, Agency agency, Province province, DateOnly today, string prefix = "")
    {
        var (account, wrong) = Check(input, agency, province, today);
        return account ?? throw new ValidationException(wrong.Select(each => new ValidationFailure(prefix + each.Field, each.Message)));
    }

    private static Role? RoleOf(string? typed)
    {
        var key = VietnameseText.SearchKey(typed);
        foreach (var role in Askable)
        {
            if (key == ((int)role).ToString(CultureInfo.InvariantCulture) || key == VietnameseText.SearchKey(role.ToText()))
            {
                return role;
            }
        }

        return null;
    }

    private static Counter? CounterOf(string? typed, IReadOnlyList<Counter> counters)
    {
        var key = VietnameseText.SearchKey(typed);
        if (key.Length == 0)
        {
            return counters.Count == 1 ? counters[0] : null;
        }

        return counters.FirstOrDefault(counter => new[] { counter.Id.ToString(), counter.Key, counter.ShortName, counter.Name }.Any(each => VietnameseText.SearchKey(each) == key));
    }

    // A spreadsheet program that takes a number for a number drops its first zero.
    private static string? WithZero(string? phone) => phone?.Trim() is { Length: 9 } digits && digits.All(char.IsAsciiDigit) && digits[0] != '0' ? "0" + digits : phone;

    private static string? Optional(string? typed) => VietnameseText.Clean(typed) is { Length: > 0 } text ? text : null;

    private static DateOnly? Earliest(params DateOnly?[] days) => days.Where(day => day is not null).Order().FirstOrDefault();

    private static string Names(IEnumerable<string> names) => string.Join("; ", names) is { Length: > 0 } list ? list : "(đơn vị không có)";
}
