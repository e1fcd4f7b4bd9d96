using System.ComponentModel.DataAnnotations;

namespace OneStop.Web.Pages.Dev;

/// <summary>The sample form of the gallery.</summary>
public sealed class GalleryForm
{
    /// <summary>The applicant's name.</summary>
    [StringLength(120)]
    public string? FullName { get; set; }

    /// <summary>Twelve digits.</summary>
    public string? IdentityNumber { get; set; }

    /// <summary>Birth date.</summary>
    public DateOnly? BornOn { get; set; }

    /// <summary>"Nam" or "Nữ".</summary>
    public string? Sex { get; set; }

    /// <summary>Place of residence.</summary>
    public string? Address { get; set; }

    /// <summary>Mobile phone.</summary>
    public string? Phone { get; set; }

    /// <summary>Where news of the dossier goes.</summary>
    public string? Email { get; set; }

    /// <summary>How the result is handed over.</summary>
    public string ReturnBy { get; set; } = "tai-quay";

    /// <summary>A remark for the officer.</summary>
    public string? Note { get; set; }

    /// <summary>The applicant agrees to text messages.</summary>
    public bool ByMessage { get; set; } = true;

    /// <summary>Papers ticked in the checklist.</summary>
    public int[] Papers { get; set; } = [];

    /// <summary>An applicant at the counter, half typed in.</summary>
    public static GalleryForm Sample() => new()
    {
        FullName = "Nông Văn Tuấn",
        IdentityNumber = "020 096 001 234",
        BornOn = new DateOnly(1996, 3, 14),
        Sex = "Nam",
        Address = "Thôn Nà Pàn, xã Đồng Đăng, tỉnh Lạng Sơn",
        Papers = [1, 2, 3],
    };
}
