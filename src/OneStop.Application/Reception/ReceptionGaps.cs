using OneStop.Application.Common;
using OneStop.Application.Results;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;

namespace OneStop.Application.Reception;

/// <summary>Says what a form still lacks while it is being filled in, by the very rules that will judge it.</summary>
public static class ReceptionGaps
{
    private const int Procedure = 1;
    private const int Applicant = 2;
    private const int Papers = 3;
    private const int Collection = 4;

    /// <summary>The gaps in the order of the page; empty when it may be received as it is.</summary>
    public static IReadOnlyList<ReceptionGap> Of(ReceptionInput form, ReceiptVerdict? verdict, DateOnly today)
    {
        var gaps = new ReceptionInputValidator(today).Validate(form).Errors
            .DistinctBy(error => error.PropertyName, StringComparer.Ordinal)
            .Select(error => Gap(error.PropertyName, error.ErrorMessage, form))
            .Concat(OfProcedure(form, verdict));
        return [.. gaps.OrderBy(gap => gap.Section)];
    }

    /// <summary>What the procedure asks for beyond the fields: the commune where competence follows from it, and the required papers.</summary>
    public static IReadOnlyList<ReceptionGap> OfProcedure(ReceptionInput form, ReceiptVerdict? verdict)
    {
        var gaps = new List<ReceptionGap>();
        if (verdict is { IsAllowed: true, CompetentAgency: null })
        {
            gaps.Add(new ReceptionGap("Form.CommuneId", Applicant, "xã, phường cư trú", RefusalTexts.Text(new Refusal(RefusalCodes.ReceiptCommuneNeeded))));
        }

        if (verdict?.Version is { Content.Cases.Count: > 0 } version && version.Case(form.CaseKey) is null)
        {
            gaps.Add(new ReceptionGap("Form.CaseKey", Procedure, "trường hợp", "Hãy chọn trường hợp: giấy tờ, thời hạn và phí theo từng trường hợp."));
        }

        var asked = verdict?.Version?.Terms(form.CaseKey, form.Channel).Papers ?? [];
        gaps.AddRange(PapersMissing(form, verdict)
            .Select(index => new ReceptionGap($"Form.Papers[{index}].IsReceived", Papers, Short(asked[index].Name), $"Còn thiếu: {asked[index].Name}.")));
        return gaps;
    }

    /// <summary>Places in the list of those required papers that are neither handed in nor used again.</summary>
    public static IEnumerable<int> PapersMissing(ReceptionInput form, ReceiptVerdict? verdict) =>
        (verdict?.Version?.Terms(form.CaseKey, form.Channel).Papers ?? []).Index()
            .Where(paper => paper.Item.IsRequired && !IsReceived(form, paper.Index))
            .Select(paper => paper.Index);

    /// <summary>Where the rule does not let the result be returned as asked.</summary>
    public static IReadOnlyList<ReceptionGap> OfReturn(ReceptionInput form, ReceiptVerdict? verdict, Counter here, ProvinceDirectory directory)
    {
        var place = form.CollectionCounterId is { } id ? directory.FindCounter(new CounterId(id)) ?? here : here;
        return verdict is { IsAllowed: true } && verdict.RefusalToReturn(form.CollectionWay, place, here) is { } refusal
            ? [new ReceptionGap("Form.CollectionCounterId", Collection, "nơi trả kết quả", RefusalTexts.TextWithBasis(refusal))]
            : [];
    }

    private static bool IsReceived(ReceptionInput form, int index) => index < form.Papers.Count && (form.Papers[index].IsReceived || form.Papers[index].HeldId() is not null);

    private static ReceptionGap Gap(string property, string message, ReceptionInput form)
    {
        var isPerson = form.Kind == ApplicantKind.Person;
        var (section, text) = property switch
        {
            nameof(form.ProcedureCode) => (Procedure, "thủ tục"),
            nameof(form.Name) => (Applicant, isPerson ? "họ và tên" : "tên tổ chức"),
            nameof(form.IdNumber) => (Applicant, isPerson ? "số định danh" : "mã số thuế"),
            nameof(form.BirthOn) => (Applicant, "ngày sinh"),
            nameof(form.Representative) => (Applicant, "họ tên người đến nộp"),
            nameof(form.Address) => (Applicant, "địa chỉ"),
            nameof(form.Phone) => (Applicant, "số điện thoại"),
            nameof(form.Email) => (Applicant, "thư điện tử"),
            "Authorised.Name" => (Applicant, "họ tên người được ủy quyền"),
            "Authorised.IdNumber" => (Applicant, "số định danh người được ủy quyền"),
            "Authorised.Address" => (Applicant, "địa chỉ người được ủy quyền"),
            "Authorised.Phone" => (Applicant, "điện thoại người được ủy quyền"),
            "Authorised.Email" => (Applicant, "thư điện tử người được ủy quyền"),
            "Authorised.Authority" => (Applicant, "giấy tờ ủy quyền"),
            nameof(form.PostAddress) => (Collection, "địa chỉ nhận qua bưu chính"),
            nameof(form.CollectionWay) => (Collection, "cách nhận kết quả"),
            _ when property.StartsWith(nameof(form.Papers), StringComparison.Ordinal) => (Papers, "số lượng giấy tờ"),
            _ => (Applicant, "thông tin người nộp"),
        };
        return new ReceptionGap($"Form.{property}", section, text, message);
    }

    // Names of papers run to whole sentences; the first words tell which one is meant.
    private static string Short(string name)
    {
        const int Most = 32;
        if (name.Length <= Most)
        {
            return name;
        }

        var cut = name.LastIndexOf(' ', Most);
        return $"{name[..(cut > 0 ? cut : Most)]}…";
    }
}
