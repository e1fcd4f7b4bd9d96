using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Public;

/// <summary>What people see when something is not there, not allowed or broken.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ProblemModel(ICurrentTenant tenant) : PageModel
{
    /// <summary>In a few words.</summary>
    public string Heading { get; private set; } = string.Empty;

    /// <summary>What it means and what to do.</summary>
    public string Explanation { get; private set; } = string.Empty;

    /// <summary>The article behind a refusal.</summary>
    public string? Basis { get; private set; }

    /// <summary>Whom to call.</summary>
    public string Hotline => tenant.Tenant.Hotline;

    /// <summary>Finds the request in the logs.</summary>
    public string TraceId => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    /// <summary>Shows the problem.</summary>
    public void OnGet(int code) => Explain(code);

    /// <summary>Shows the problem of a POST.</summary>
    public void OnPost(int code) => Explain(code);

    private void Explain(int code)
    {
        (Heading, Explanation) = code switch
        {
            400 => ("Yêu cầu không hợp lệ", "Trang đã cũ hoặc dữ liệu gửi lên không đúng. Hãy quay lại, tải lại trang rồi thực hiện lại."),
            403 => ("Không được phép", "Tài khoản đang dùng không có quyền mở trang này."),
            404 => ("Không tìm thấy", "Địa chỉ này không có, hoặc không thuộc phạm vi ông/bà được xem."),
            409 => ("Chưa thực hiện được", "Việc này chưa thực hiện được lúc này."),
            413 => ("Tệp quá lớn", "Mỗi tệp tối đa 20 MB."),
            429 => ("Quá nhiều lần", "Hãy thử lại sau ít phút."),
            _ => ("Hệ thống gặp lỗi", "Việc vừa làm chưa được ghi nhận. Hãy thử lại; nếu vẫn lỗi, gọi đường dây nóng."),
        };
        if (HttpContext.Items[ProblemFilter.RefusalKey] is Refusal refusal)
        {
            Explanation = RefusalTexts.Text(refusal);
            Basis = refusal.LegalBasis;
        }
    }
}
