namespace OneStop.Domain.Catalogue;

/// <summary>Where a receipt rule lets the result be returned.</summary>
public enum ReturnPlace
{
    /// <summary>At the counter that received the dossier.</summary>
    ReceivingCounter = 1,

    /// <summary>At the competent agency's own counter.</summary>
    OwnCounter = 2,

    /// <summary>At any counter in operation.</summary>
    AnyCounter = 3,

    /// <summary>By the public postal service.</summary>
    Post = 4,
}
