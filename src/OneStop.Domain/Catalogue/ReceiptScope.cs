namespace OneStop.Domain.Catalogue;

/// <summary>How far a receipt rule reaches.</summary>
public enum ReceiptScope
{
    /// <summary>Only the competent agency's own counter.</summary>
    Own = 1,

    /// <summary>Any counter it names in the province, independent of administrative boundaries.</summary>
    Province = 2,

    /// <summary>The counter of the unit directly above the competent agency's: the district's for its communes, the provincial centre for a district.</summary>
    ParentUnit = 3,
}
