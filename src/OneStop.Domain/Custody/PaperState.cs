namespace OneStop.Domain.Custody;

/// <summary>Where the paper dossier is; the electronic one goes at once and is followed apart.</summary>
public enum PaperState
{
    /// <summary>Tại quầy tiếp nhận.</summary>
    AtCounter = 1,

    /// <summary>Đang luân chuyển.</summary>
    InTransit = 2,

    /// <summary>Cơ quan giải quyết đã nhận đủ.</summary>
    Complete = 3,

    /// <summary>Cơ quan giải quyết nhận thiếu.</summary>
    Short = 4,
}
