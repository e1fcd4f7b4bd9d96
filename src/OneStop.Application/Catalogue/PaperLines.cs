using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue;

/// <summary>
/// Papers written one a line, as in spreadsheets: <c>Đơn đề nghị | Bản chính | 1 | bắt buộc | số hóa | Mẫu số 01</c>.
/// What is left out is: an original, one, required, to be scanned.
/// </summary>
public static class PaperLines
{
    private const string Optional = "không bắt buộc";
    private const string NotDigitised = "không số hóa";

    /// <summary>Reads the lines; a wrong part gives a message with the number of its line.</summary>
    public static (IReadOnlyList<RequiredPaper> Papers, IReadOnlyList<string> Errors) Read(string? text)
    {
        var papers = new List<RequiredPaper>();
        var errors = new List<string>();
        foreach (var (index, line) in TypedLines.Read(text).Index())
        {
            var parts = TypedLines.Parts(line);
            var kind = parts.Length > 1 && parts[1].Length > 0 ? KindOf(parts[1]) : PaperKind.Original;
            var quantity = parts.Length > 2 && parts[2].Length > 0 ? TypedNumber.Count(parts[2]) : 1;
            if (kind is null)
            {
                errors.Add($"dòng {index + 1}: loại bản “{parts[1]}” không phải {string.Join(", ", Enum.GetValues<PaperKind>().Select(each => each.ToText()))}");
            }
            else if (quantity is null)
            {
                errors.Add($"dòng {index + 1}: số lượng “{parts[2]}” không phải số");
            }
            else if (parts[0].Length > 0)
            {
                papers.Add(new RequiredPaper(
                    parts[0],
                    kind.Value,
                    quantity.Value,
                    !(parts.Length > 3 && Same(parts[3], Optional)),
                    parts.Length > 5 && parts[5].Length > 0 ? parts[5] : null,
                    kind != PaperKind.Present && !(parts.Length > 4 && Same(parts[4], NotDigitised))));
            }
        }

        return (papers, errors);
    }

    /// <summary>Writes them so that reading gives the same again.</summary>
    public static string Text(IEnumerable<RequiredPaper> papers) => TypedLines.Text(papers.Select(paper => string.Join(
        " | ",
        [
            paper.Name.Replace('|', '/'),
            paper.Kind.ToText(),
            $"{paper.Quantity}",
            paper.IsRequired ? "bắt buộc" : Optional,
            paper.IsDigitised ? "số hóa" : NotDigitised,
            .. paper.Form is { } form ? new[] { form.Replace('|', '/') } : [],
        ])));

    private static PaperKind? KindOf(string text) =>
        Enum.GetValues<PaperKind>().Where(kind => Same(kind.ToText(), text)).Select(kind => (PaperKind?)kind).FirstOrDefault();

    private static bool Same(string left, string right) => VietnameseText.SearchKey(left) == VietnameseText.SearchKey(right);
}
