using OneStop.Domain.Common;

namespace OneStop.Domain.Applicants;

/// <summary>
/// Tax codes (mã số thuế): 10 digits with a check digit, 13 for a branch (written 10-3), and from 01/07/2025 the 12-digit
/// personal identification number for individuals and household businesses (Thông tư 86/2024/TT-BTC).
/// </summary>
public static class TaxCode
{
    private static readonly int[] Weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

    private static readonly DateOnly PersonalNumbersSince = new(2025, 7, 1);

    /// <summary>Checks a typed code by the rules of the day <paramref name="on"/>.</summary>
    public static CheckedValue Check(string? typed, DateOnly on)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return CheckedValue.Refused("Hãy nhập mã số thuế.");
        var code = NumberText.Compact(typed);
        if (!code.All(char.IsAsciiDigit))
            return CheckedValue.Refused("Mã số thuế chỉ gồm chữ số.");
        return code.Length switch
        {
            10 => WithCheckDigit(code, code),
            13 when code.EndsWith("000", StringComparison.Ordinal) => CheckedValue.Refused("Ba số cuối của mã số thuế chi nhánh phải từ 001."),
            13 => WithCheckDigit(code[..10], $"{code[..10]}-{code[10..]}"),
            12 => Personal(code, on),
            _ => CheckedValue.Refused("Mã số thuế phải có 10 số, 13 số (chi nhánh) hoặc 12 số (số định danh cá nhân)."),
        };
    }

    private static CheckedValue WithCheckDigit(string code, string stored)
    {
        var expected = 10 - (Weights.Select((weight, i) => weight * (code[i] - '0')).Sum() % 11);
        return expected == code[9] - '0'
            ? CheckedValue.Accepted(stored)
            : CheckedValue.Refused("Mã số thuế sai số kiểm tra. Hãy đối chiếu lại từng chữ số.");
    }

    private static CheckedValue Personal(string code, DateOnly on)
    {
        if (on < PersonalNumbersSince)
            return CheckedValue.Refused($"Số định danh 12 số chỉ dùng thay mã số thuế từ {VietnameseText.ShortDate(PersonalNumbersSince)}.");
        return CitizenNumber.Check(code, birth: null, gender: null);
    }
}
