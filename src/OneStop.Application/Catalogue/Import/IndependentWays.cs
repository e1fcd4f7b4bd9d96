using OneStop.Application.Common;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Catalogue.Import;

/// <summary>Ways in which a procedure is received at any counter (hình thức thực hiện không phụ thuộc địa giới), as annexes write them.</summary>
public static class IndependentWays
{
    private static readonly Dictionary<string, Channel> Words = new(StringComparer.Ordinal)
    {
        ["truc tiep"] = Channel.InPerson,
        ["tai quay"] = Channel.InPerson,
        ["truc tuyen"] = Channel.Online,
        ["truc tuyen toan trinh"] = Channel.Online,
        ["truc tuyen mot phan"] = Channel.Online,
        ["bcci"] = Channel.Post,
        ["buu chinh"] = Channel.Post,
        ["buu chinh cong ich"] = Channel.Post,
        ["qua buu chinh cong ich"] = Channel.Post,
        ["dich vu buu chinh cong ich"] = Channel.Post,
    };

    /// <summary>Reads "Trực tiếp; Trực tuyến; BCCI"; null when something in it is no way.</summary>
    public static IReadOnlyList<Channel>? Read(string text)
    {
        var parts = text.Split([';', ',', '\n', '/', '+', '|']).Select(part => VietnameseText.SearchKey(part)).Where(part => part.Length > 0).ToList();
        return parts.TrueForAll(Words.ContainsKey) ? [.. parts.Select(part => Words[part]).Distinct().Order()] : null;
    }

    /// <summary>Writes them.</summary>
    public static string Text(IEnumerable<Channel> ways) => string.Join("; ", ways.Select(way => way switch
    {
        Channel.InPerson => "Trực tiếp",
        Channel.Online => "Trực tuyến",
        Channel.Post => "BCCI",
    }));

    /// <summary>The ways in which rules in force on a day already let any counter of the province receive it.</summary>
    public static IReadOnlyList<Channel> Of(ProcedureContent content, ProcedureId? procedure, Province province, DateOnly day)
    {
        var rules = province.Catalogue.Rules
            .Where(rule => rule.Scope == ReceiptScope.Province && rule.Valid.Contains(day))
            .Where(rule => (rule.ProcedureId is null || rule.ProcedureId == procedure) && (rule.Field is null || rule.Field == content.Field) && (rule.ProcedureLevel is null || rule.ProcedureLevel == content.Level))
            .ToList();
        return rules.Exists(rule => rule.Ways.Count == 0) ? Enum.GetValues<Channel>() : [.. rules.SelectMany(rule => rule.Ways).Distinct().Order()];
    }
}
