namespace OneStop.Domain.Applicants;

/// <summary>
/// The personal identification number (số định danh cá nhân): 12 digits, being the place of birth registration (3), century
/// and sex (1), year of birth (2) and a random part (6); it has no check digit (Nghị định 137/2015/NĐ-CP, Điều 13).
/// </summary>
public static class CitizenNumber
{
    private const int Length = 12;
    private const int OldLength = 9;

    // Digit 4 counts centuries from 1900 on; nobody living was born after 2099.
    private const int LastCenturyDigit = 3;

    /// <summary>
    /// Checks a typed number; spaces, dots and hyphens are taken out. A birth date or sex that does not match is a warning,
    /// because registers do contain such numbers. The old 9-digit number is accepted with a notice.
    /// </summary>
    public static CheckedValue Check(string? typed, DateOnly? birth, Gender? gender)
    {
        var number = NumberText.Compact(typed);
        if (string.IsNullOrWhiteSpace(typed))
            return CheckedValue.Refused("Hãy nhập số định danh.");
        if (NumberText.IsDigits(number, OldLength))
            return CheckedValue.Accepted(number, new Remark(RemarkLevel.Notice, "Đây là số chứng minh nhân dân 9 số, hết giá trị sử dụng từ 01/01/2025. Nếu có, hãy nhập số định danh 12 số."));
        if (!NumberText.IsDigits(number, Length))
            return CheckedValue.Refused("Số định danh phải có đúng 12 chữ số.");

        var place = int.Parse(number[..3]);
        if (!BirthRegistrationPlaces.IsProvince(place) && !BirthRegistrationPlaces.IsAbroad(place))
            return CheckedValue.Refused($"Ba số đầu {number[..3]} không phải mã tỉnh, thành phố nào. Hãy đối chiếu lại với thẻ.");
        if (number[3] - '0' > LastCenturyDigit)
            return CheckedValue.Refused("Chữ số thứ tư không đúng: chỉ có thể từ 0 đến 3. Hãy đối chiếu lại với thẻ.");
        return CheckedValue.Accepted(number, [.. AbroadRemark(place), .. MatchRemarks(number, birth, gender)]);
    }

    /// <summary>In groups, easy to read out: "020 096 001 234". Anything but a stored number comes back as it is.</summary>
    public static string Format(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return NumberText.IsDigits(number, Length) || NumberText.IsDigits(number, OldLength)
            ? string.Join(' ', number.Chunk(3).Select(group => new string(group)))
            : number;
    }

    /// <summary>For screens that need not show it: "020 1•• ••• 117". Anything but a stored number is hidden altogether.</summary>
    public static string Mask(string? number)
    {
        number ??= "";
        if (NumberText.IsDigits(number, Length))
            return $"{number[..3]} {number[3]}•• ••• {number[^3..]}";
        return NumberText.IsDigits(number, OldLength) ? $"{number[..2]}• ••• {number[^3..]}" : "•••";
    }

    private static IEnumerable<Remark> AbroadRemark(int place)
    {
        if (BirthRegistrationPlaces.IsAbroad(place))
            yield return new(RemarkLevel.Warning, $"Ba số đầu {place} là mã quốc gia (khai sinh ở nước ngoài). Hãy đối chiếu lại với thẻ.");
    }

    private static IEnumerable<Remark> MatchRemarks(string number, DateOnly? birth, Gender? gender)
    {
        var century = number[3] - '0';
        var year = 1900 + (100 * (century / 2)) + int.Parse(number[4..6]);
        var sex = century % 2 == 0 ? Gender.Male : Gender.Female;
        var wrong = false;
        if (birth is { } born && born.Year != year)
        {
            wrong = true;
            yield return new(RemarkLevel.Warning, $"Số định danh cho biết năm sinh {year}, khác với ngày sinh đã nhập.");
        }

        if (gender is { } given && given != sex)
        {
            wrong = true;
            yield return new(RemarkLevel.Warning, $"Số định danh cho biết giới tính {sex.ToText()}, khác với giới tính đã nhập.");
        }

        if (!wrong && MatchText(birth is not null, gender is not null) is { } match)
            yield return new(RemarkLevel.Notice, match);
    }

    private static string? MatchText(bool hasBirth, bool hasGender) => (hasBirth, hasGender) switch
    {
        (true, true) => "Khớp năm sinh và giới tính",
        (true, false) => "Khớp năm sinh",
        (false, true) => "Khớp giới tính",
        (false, false) => null,
    };
}
