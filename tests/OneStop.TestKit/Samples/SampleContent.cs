using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Organisation;

namespace OneStop.TestKit.Samples;

/// <summary>Contents of procedures for decisions.</summary>
public static class SampleContent
{
    /// <summary>A whole provincial procedure of the tourism division, five working days, free.</summary>
    public static ProcedureContent Whole(string name = "Cấp biển hiệu cơ sở lưu trú") => new()
    {
        Name = name,
        Field = "Du lịch",
        Level = GovernmentLevel.Province,
        AgencyKey = "so-vh",
        Division = SampleCatalogue.Tourism,
        LimitValue = 5,
        LimitUnit = TimeLimitUnit.WorkingDays,
        ResultName = "Biển hiệu",
        LegalBasis = ["Luật mẫu"],
        Papers = SampleProcess.Papers,
        Steps = SampleProcess.Steps(5 * InternalProcess.HoursPerDay),
    };
}
