using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Forms;
using OneStop.Domain.Accounts;
using OneStop.Domain.Forms;
using OneStop.Web.Hosting;

namespace OneStop.Web.Components;

/// <summary>
/// A page that prints an official form. Opening it only looks at the form, and the paper says so; pressing print is
/// a POST that records the printing and answers with the sheet as original or marked as printed again.
/// </summary>
public abstract class FormPrintPage : AppPage
{
    private const string A5 = "a5";

    /// <summary>The size of the paper: "a4" or "a5".</summary>
    [FromQuery(Name = "kho")]
    public string? Kho { get; set; }

    /// <summary>How many copies (liên).</summary>
    [FromQuery(Name = "lien")]
    public int? Lien { get; set; }

    /// <summary>The form.</summary>
    public FormPage Shown { get; protected set; } = null!;

    /// <summary>The how-manieth printing this is; null when it is only looked at.</summary>
    public int? Printing { get; private set; }

    /// <summary>What happens once the page is there: "true" prints it, "submit" presses print, "false" nothing.</summary>
    public string OnLoad { get; private set; } = "false";

    /// <summary>Where to go back to.</summary>
    public string BackUrl => Shown.Form.Content.DossierCode is { } code && Shown.Form.DossierId is not null ? Links.Dossier(code) : Links.Home;

    /// <summary>The form fits A5 as well.</summary>
    public bool FitsA5 => Shown.Form.Kind is FormKind.Receipt or FormKind.SupplementRequest or FormKind.Rejection;

    /// <summary>It is shown on A5.</summary>
    public bool IsA5 => FitsA5 && Kho == A5;

    /// <summary>"a4" or "a5".</summary>
    public string Size => IsA5 ? A5 : "a4";

    /// <summary>The receipt may be printed in two copies, one for the applicant and one for the file.</summary>
    public bool HasCopies => Shown.Form.Kind == FormKind.Receipt;

    /// <summary>How many copies are printed: TT 01/2018/TT-VPCP wants two of a receipt.</summary>
    public int Copies => !HasCopies ? 1 : Lien is 1 or 2 ? Lien.Value : FormDesigns.Is2018(Shown.Form.SetKey) ? 2 : 1;

    /// <summary>The reader may receive the next dossier.</summary>
    public bool IsClerk => Duty.Role == Role.CounterClerk;

    /// <summary>The sheets in order.</summary>
    public IReadOnlyList<FormSheet> Sheets => Copies == 1
        ? [Sheet(null)]
        : [Sheet("Giao khách hàng"), Sheet("Lưu")];

    /// <summary>This page with another size or number of copies.</summary>
    public string At(string size, int copies) => string.Create(CultureInfo.InvariantCulture, $"{Request.Path}?kho={size}{(HasCopies ? $"&lien={copies}" : string.Empty)}");

    /// <summary>Shows the form.</summary>
    /// <param name="print">"1": press print at once; it was issued a moment ago.</param>
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "in")] string? print)
    {
        await LoadAsync();
        if (OwnPage is { } elsewhere)
        {
            return LocalRedirect(elsewhere);
        }

        OnLoad = print != "1" ? "false" : !Shown.IsIssued ? "true" : Shown.Prints.Count == 0 ? "submit" : "false";
        return Page();
    }

    /// <summary>Prints it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        return !Shown.IsIssued || OwnPage is not null ? BadRequest() : await ActAsync(new PrintForm(Shown.Form.Id.Value), ordinal =>
        {
            (Printing, OnLoad) = (ordinal, "true");
            return Page();
        });
    }

    // What follows a dossier or fills up over a year is not kept as it was printed.
    private string? OwnPage => Shown.Form.Kind switch
    {
        FormKind.ControlSlip => Links.ControlSlip(Shown.Form.Content.DossierCode!),
        FormKind.Book => Links.Book(Shown.Form.Id.Value),
        FormKind.Receipt or FormKind.SupplementRequest or FormKind.Rejection or FormKind.Apology or FormKind.StopNotice => null,
    };

    private FormSheet Sheet(string? copy) => new(
        Shown,
        Shown.IsIssued ? Printing : 1,
        Shown.Time.Local(Services.GetRequiredService<TimeProvider>().GetUtcNow()),
        IsA5,
        copy,
        Shown.Form.Content.LookupToken is { } token ? $"{Request.Scheme}://{Request.Host}{Links.LookUpByToken(token)}" : null);
}
