namespace OneStop.Web.Lists;

/// <summary>A column of a list of open dossiers that a person may show or hide; code, procedure and applicant always stand there.</summary>
public enum WorkColumn
{
    /// <summary>Nơi tiếp nhận.</summary>
    Counter,

    /// <summary>Cơ quan giải quyết.</summary>
    Agency,

    /// <summary>Bước đang ở.</summary>
    Step,

    /// <summary>Người thụ lý.</summary>
    Assignee,

    /// <summary>Hạn của bước.</summary>
    StepDue,

    /// <summary>Thời gian còn.</summary>
    Remaining,

    /// <summary>Hẹn trả.</summary>
    Due,

    /// <summary>Ngày tiếp nhận.</summary>
    Received,

    /// <summary>Kênh thực hiện.</summary>
    Channel,

    /// <summary>Bản giấy.</summary>
    Paper,
}
