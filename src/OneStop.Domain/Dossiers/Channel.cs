namespace OneStop.Domain.Dossiers;

/// <summary>How the dossier came in (KenhThucHien; national numbers).</summary>
public enum Channel
{
    /// <summary>Trực tiếp.</summary>
    InPerson = 1,

    /// <summary>Trực tuyến.</summary>
    Online = 2,

    /// <summary>Bưu chính công ích.</summary>
    Post = 3,
}
