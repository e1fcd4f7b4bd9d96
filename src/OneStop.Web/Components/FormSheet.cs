using OneStop.Application.Forms;
using OneStop.Domain.Common;
using OneStop.Domain.Forms;
using OneStop.Web.Texts;

namespace OneStop.Web.Components;

/// <summary>One sheet of an official form as it will lie on the table.</summary>
/// <param name="Page">The form.</param>
/// <param name="Printing">The how-manieth printing this is, from 1; null when it is only looked at.</param>
/// <param name="PrintedLocal">When it is printed, wall clock.</param>
/// <param name="IsA5">On A5 instead of A4.</param>
/// <param name="Copy">"Giao khách hàng", "Lưu": which copy (liên) it is; null when there is but one.</param>
/// <param name="LookUpUrl">What its QR leads to; null when there is nothing to look up.</param>
public sealed record FormSheet(FormPage Page, int? Printing, DateTime PrintedLocal, bool IsA5, string? Copy, string? LookUpUrl)
{
    private const int FewLines = 4;
    private const int ManyLines = 7;

    /// <summary>The form.</summary>
    public IssuedForm Form => Page.Form;

    /// <summary>What it prints.</summary>
    public FormContent Content => Form.Content;

    /// <summary>It is of the set of TT 01/2018/TT-VPCP.</summary>
    public bool Is2018 => FormDesigns.Is2018(Form.SetKey);

    /// <summary>When it was issued, wall clock.</summary>
    public DateTime IssuedLocal => Page.Time.Local(Form.IssuedAt);

    /// <summary>"Đồng Đăng, ngày 05 tháng 02 năm 2026".</summary>
    public string PlaceAndDate => $"{Form.PlaceName}, {FormWords.LongDate(IssuedLocal)}";

    /// <summary>"Mẫu số 01 · Thông tư 01/2018/TT-VPCP"; null when the set has no such form.</summary>
    public string? FormNumber => Form.Design.FormNumber is { } number ? $"Mẫu số {number} - {Page.SetName}" : null;

    /// <summary>So much stands on it that the lines move closer together.</summary>
    public bool IsDense => Content.Papers.Count + Content.Lines.Count + (Content.Authorised is null || Is2018 ? 0 : FewLines) > (IsA5 ? FewLines : ManyLines);

    /// <summary>What is marked on the paper: only looked at, or printed again; nothing on the original.</summary>
    public string? Mark => Printing switch
    {
        null => "Bản xem",
        1 => null,
        { } nth => $"Bản in lại lần {nth - 1}, {VietnameseText.TimeInWords(TimeOnly.FromDateTime(PrintedLocal))}, ngày {VietnameseText.ShortDate(DateOnly.FromDateTime(PrintedLocal))}",
    };

    /// <summary>"Đã được thay thế bằng số 03/BPTNTKQ ngày 14/12/2023"; null while it holds.</summary>
    public string? Replaced => Page.ReplacedBy is { } next
        ? $"Đã được thay thế bằng số {next.Label} ngày {VietnameseText.ShortDate(DateOnly.FromDateTime(Page.Time.Local(next.IssuedAt)))}"
        : null;

    /// <summary>"Cấp lại lần 1, thay thế Giấy tiếp nhận … số 02/BPTNTKQ"; null on a first issue.</summary>
    public string? Revision => Form.Revision == 0 ? null
        : $"Cấp lại lần {Form.Revision}{(Content.Replaces is { } replaced ? $", thay thế {Form.Design.Title} số {replaced}" : string.Empty)}";
}
