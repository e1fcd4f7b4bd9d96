namespace OneStop.Domain.Dossiers;

/// <summary>How the result goes back to the applicant.</summary>
public enum CollectionWay
{
    /// <summary>Trực tiếp tại quầy.</summary>
    Counter = 1,

    /// <summary>Qua bưu chính công ích.</summary>
    Post = 2,
}
