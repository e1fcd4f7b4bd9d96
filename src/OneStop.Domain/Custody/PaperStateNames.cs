namespace OneStop.Domain.Custody;

/// <summary>Vietnamese names of paper states.</summary>
public static class PaperStateNames
{
    /// <summary>The state as shown to staff.</summary>
    public static string ToText(this PaperState state) => state switch
    {
        PaperState.AtCounter => "Bản giấy tại quầy tiếp nhận",
        PaperState.InTransit => "Bản giấy đang luân chuyển",
        PaperState.Complete => "Bản giấy đã nhận đủ",
        PaperState.Short => "Bản giấy nhận thiếu",
    };
}
