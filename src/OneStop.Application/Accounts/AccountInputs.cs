using System.Globalization;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Brings what is kept back onto a form.</summary>
public static class AccountInputs
{
    /// <summary>A request as it would be typed.</summary>
    public static AccountInput Of(AccountRequest asked) => new()
    {
        FullName = asked.FullName,
        Position = asked.Position,
        Email = asked.Email,
        Phone = asked.Phone,
        Role = ((int)asked.Role).ToString(CultureInfo.InvariantCulture),
        Counter = asked.CounterId?.ToString(),
        Division = asked.Division,
        From = VietnameseText.ShortDate(asked.Valid.From),
        Until = asked.Valid.LastDay is { } last ? VietnameseText.ShortDate(last) : null,
    };
}
