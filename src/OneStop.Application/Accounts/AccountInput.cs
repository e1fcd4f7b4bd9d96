namespace OneStop.Application.Accounts;

/// <summary>What is typed about a person and their appointment, on a form or in a row of a spreadsheet.</summary>
public sealed record AccountInput
{
    /// <summary>Họ và tên.</summary>
    public string? FullName { get; set; }

    /// <summary>Chức vụ.</summary>
    public string? Position { get; set; }

    /// <summary>Email.</summary>
    public string? Email { get; set; }

    /// <summary>Điện thoại.</summary>
    public string? Phone { get; set; }

    /// <summary>Vai trò: the number of the role, or its name.</summary>
    public string? Role { get; set; }

    /// <summary>Bộ phận Một cửa: the counter's id, or its name.</summary>
    public string? Counter { get; set; }

    /// <summary>Phòng.</summary>
    public string? Division { get; set; }

    /// <summary>Từ ngày.</summary>
    public string? From { get; set; }

    /// <summary>Đến ngày: the last day; empty while no end is known.</summary>
    public string? Until { get; set; }
}
