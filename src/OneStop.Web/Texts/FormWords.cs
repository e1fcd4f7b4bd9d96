using OneStop.Domain.Applicants;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;

namespace OneStop.Web.Texts;

/// <summary>Words of official forms: how people are addressed, how times and papers are written.</summary>
public static class FormWords
{
    private const int LongPart = 24;

    /// <summary>"Ông", "Bà", "Ông (Bà)" or "Tổ chức", before the name.</summary>
    public static string Title(FormApplicant applicant) => applicant.Kind == ApplicantKind.Organisation ? "Tổ chức" : applicant.Gender switch
    {
        Gender.Male => "Ông",
        Gender.Female => "Bà",
        null => "Ông (Bà)",
    };

    /// <summary>As they are spoken to within a sentence: "Ông", "Bà", "Ông/Bà" or "Quý Tổ chức".</summary>
    public static string Addressed(FormApplicant applicant) => applicant.Kind == ApplicantKind.Organisation ? "Quý Tổ chức" : applicant.Gender switch
    {
        Gender.Male => "Ông",
        Gender.Female => "Bà",
        null => "Ông/Bà",
    };

    /// <summary>The name as addressed: "Ông Nông Văn Tuấn", "Công ty TNHH Mẫu Sơn".</summary>
    public static string Named(FormApplicant applicant) =>
        applicant.Kind == ApplicantKind.Organisation ? applicant.Name : $"{Title(applicant)} {applicant.Name}";

    /// <summary>"Số định danh cá nhân" or "Số định danh tổ chức".</summary>
    public static string IdLabel(FormApplicant applicant) => applicant.Kind == ApplicantKind.Organisation ? "Số định danh tổ chức" : "Số định danh cá nhân";

    /// <summary>"08 giờ 45 phút, ngày 05 tháng 02 năm 2026".</summary>
    public static string Moment(DateTime local) => $"{VietnameseText.TimeInWords(TimeOnly.FromDateTime(local))}, {LongDate(local)}";

    /// <summary>"ngày 05 tháng 02 năm 2026".</summary>
    public static string LongDate(DateTime local) => VietnameseText.LongDate(DateOnly.FromDateTime(local));

    /// <summary>"Giấy khai sinh (01 bản sao)", "Căn cước (xuất trình)", "Bằng tốt nghiệp (dùng lại bản đã số hóa)".</summary>
    public static string Paper(FormPaper paper) => paper.IsReused ? $"{paper.Name} (dùng lại bản đã số hóa)"
        : paper.Kind == PaperKind.Present && paper.Name.Contains("xuất trình", StringComparison.OrdinalIgnoreCase) ? paper.Name
        : paper.Kind == PaperKind.Present ? $"{paper.Name} (xuất trình)" : $"{paper.Name} ({VietnameseText.TwoDigits(paper.Quantity)} {paper.Kind.ToText()})";

    /// <summary>A name for the head of a form that breaks after commas rather than within words of two syllables.</summary>
    public static string Heading(string name)
    {
        var parts = name.Split(", ");
        return parts.Length == 1 || Array.Exists(parts, part => part.Length > LongPart) ? name : string.Join(", ", parts.Select(part => part.Replace(' ', '\u00a0')));
    }

    /// <summary>The text with a full stop at its end.</summary>
    public static string Stopped(string text) => text.Length == 0 || text[^1] is '.' or '!' or '?' or ';' ? text : $"{text}.";
}
