namespace OneStop.Domain.Catalogue;

/// <summary>How far a receipt rule reaches.</summary>
public enum ReceiptScope
{
    /// <summary>Only the competent agency's own counter.</summary>
    Own = 1,

    /// <summary>Any counter of the named levels in the province, independent of administrative boundaries.</summary>
    Province = 2,
}
