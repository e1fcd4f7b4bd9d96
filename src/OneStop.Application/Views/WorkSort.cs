namespace OneStop.Application.Views;

/// <summary>By what a list of dossiers is sorted; by code where that is the same.</summary>
public enum WorkSort
{
    /// <summary>Hẹn trả.</summary>
    Due,

    /// <summary>Hạn của bước.</summary>
    StepDue,

    /// <summary>Ngày tiếp nhận.</summary>
    Received,

    /// <summary>Mã hồ sơ.</summary>
    Code,

    /// <summary>Người nộp.</summary>
    Applicant,
}
