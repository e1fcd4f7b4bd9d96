using OneStop.Domain.Calendar;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;

namespace OneStop.Domain.Catalogue;

/// <summary>
/// All that is published of a procedure, with the attributes of the national portal. One shape for a draft,
/// which may be half filled, and for a version in force, which never is.
/// </summary>
public sealed record ProcedureContent
{
    /// <summary>Official name.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Field (lĩnh vực).</summary>
    public string Field { get; init; } = string.Empty;

    /// <summary>Level of government that decides.</summary>
    public GovernmentLevel Level { get; init; } = GovernmentLevel.Province;

    /// <summary>Key of the competent agency; null where it follows from the applicant's commune.</summary>
    public string? AgencyKey { get; init; }

    /// <summary>The division (phòng) of the agency that handles it, where there is one.</summary>
    public string? Division { get; init; }

    /// <summary>Agencies that take part (cơ quan phối hợp), by name.</summary>
    public IReadOnlyList<string> Coordinators { get; init; } = [];

    /// <summary>Whom it is for (đối tượng thực hiện).</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>How far it can be done online.</summary>
    public OnlineService Online { get; init; } = OnlineService.Information;

    /// <summary>Time limit, number; 0 while unknown.</summary>
    public int LimitValue { get; init; }

    /// <summary>Time limit, unit.</summary>
    public TimeLimitUnit LimitUnit { get; init; }

    /// <summary>Charges; empty when free.</summary>
    public IReadOnlyList<ProcedureFee> Fees { get; init; } = [];

    /// <summary>Ways of submission with terms of their own; empty: all ways, with the procedure's terms.</summary>
    public IReadOnlyList<SubmissionWay> Ways { get; init; } = [];

    /// <summary>Cases with terms of their own; empty where there is but one.</summary>
    public IReadOnlyList<ProcedureCase> Cases { get; init; } = [];

    /// <summary>What comes out, e.g. "Thẻ hướng dẫn viên du lịch nội địa".</summary>
    public string ResultName { get; init; } = string.Empty;

    /// <summary>Requirements and conditions (yêu cầu, điều kiện).</summary>
    public string? Requirements { get; init; }

    /// <summary>How it goes, told to the applicant (trình tự thực hiện).</summary>
    public string? Sequence { get; init; }

    /// <summary>Laws and decrees it rests on.</summary>
    public IReadOnlyList<string> LegalBasis { get; init; } = [];

    /// <summary>Required papers in order.</summary>
    public IReadOnlyList<RequiredPaper> Papers { get; init; } = [];

    /// <summary>Steps of the internal process in order.</summary>
    public IReadOnlyList<ProcessStep> Steps { get; init; } = [];

    /// <summary>Forms to download.</summary>
    public IReadOnlyList<ProcedureForm> Forms { get; init; } = [];

    /// <summary>How its promised dates are counted where its own law differs from the general one; null where it does not.</summary>
    public ClockChoice? Clock { get; init; }

    /// <summary>Needs of life and business it serves, e.g. "Sinh con", "Mở cửa hàng".</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Everyday words by which people look for it.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Sum of the charges in VND.</summary>
    public decimal Fee => Fees.Sum(fee => fee.Amount);

    /// <summary>Code, name, field, needs and everyday words without diacritics, for search as people type; each word after a blank.</summary>
    public string SearchKey(string code) => ' ' + VietnameseText.SearchKey(string.Join(
        ' ',
        [code, code.Replace(".", string.Empty, StringComparison.Ordinal), Name, Field, .. Needs, .. Keywords]));
}
