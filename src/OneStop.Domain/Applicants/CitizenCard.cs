using System.Globalization;
using OneStop.Domain.Common;

namespace OneStop.Domain.Applicants;

/// <summary>What the QR code on a citizen card says.</summary>
/// <param name="Number">The 12-digit personal identification number.</param>
/// <param name="OldNumber">The old 9-digit number, if the card names one.</param>
/// <param name="FullName">Name as on the card.</param>
/// <param name="BirthOn">Date of birth; null when the card gives no full date.</param>
/// <param name="Gender">Sex; null when it cannot be read.</param>
/// <param name="Residence">Place of residence as on the card, which may name units that have since been merged.</param>
/// <param name="IssuedOn">Date of issue; null when it cannot be read.</param>
public sealed record CitizenCard(
    string Number, string? OldNumber, string FullName, DateOnly? BirthOn, Gender? Gender, string Residence, DateOnly? IssuedOn)
{
    private const int FieldCount = 7;
    private const int MaxLength = 2_000;

    /// <summary>
    /// Reads the text of the QR code: number, old number, name, birth date, sex, residence and date of issue, separated by "|".
    /// Cards of 2024 and later carry more fields, which are ignored. Null when the text is not that of a citizen card.
    /// </summary>
    public static CitizenCard? TryRead(string? qrText)
    {
        if (qrText is null || qrText.Length > MaxLength)
            return null;
        var fields = qrText.Split('|');
        if (fields.Length < FieldCount)
            return null;
        fields = [.. fields.Take(FieldCount).Select(VietnameseText.Clean)];
        var number = CitizenNumber.Check(fields[0], birth: null, gender: null).Value;
        if (number is not { Length: 12 } || fields[2].Length == 0)
            return null;
        return new(
            number, NumberText.IsDigits(fields[1], 9) ? fields[1] : null, fields[2],
            Date(fields[3]), GenderNames.Read(fields[4]), fields[5], Date(fields[6]));
    }

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "ddMMyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    // People's data stay out of logs, even by accident.
    public override string ToString() => $"{nameof(CitizenCard)} {CitizenNumber.Mask(Number)}";
}
