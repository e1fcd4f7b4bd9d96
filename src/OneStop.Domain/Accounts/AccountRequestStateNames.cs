namespace OneStop.Domain.Accounts;

/// <summary>Vietnamese names of states of requests.</summary>
public static class AccountRequestStateNames
{
    /// <summary>The name as shown to people.</summary>
    public static string ToText(this AccountRequestState state) => state switch
    {
        AccountRequestState.Submitted => "Chờ duyệt",
        AccountRequestState.Approved => "Đã duyệt",
        AccountRequestState.Refused => "Bị từ chối",
        AccountRequestState.Withdrawn => "Đã rút",
    };
}
