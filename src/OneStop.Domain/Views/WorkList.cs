namespace OneStop.Domain.Views;

/// <summary>Which list of dossiers a view is of.</summary>
public enum WorkList
{
    /// <summary>Bàn việc: of those who process.</summary>
    Desk = 1,

    /// <summary>Hồ sơ toàn tỉnh: of the provincial Office.</summary>
    Office = 2,
}
