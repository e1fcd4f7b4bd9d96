using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Organisation;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Dossiers;

/// <summary>The receipt, Mẫu 01 of the form set in force when the dossier was received.</summary>
public sealed class ReceiptModel : AppPage
{
    private const string Centre = "Trung tâm Phục vụ hành chính công";
    private const string Division = "Bộ phận Tiếp nhận và Trả kết quả";

    /// <summary>The dossier's code, from the address.</summary>
    [FromRoute]
    public string Code { get; set; } = string.Empty;

    /// <summary>What is printed.</summary>
    public ReceiptForm Form { get; private set; } = null!;

    /// <summary>Printed at once: the clerk has just received it.</summary>
    public bool PrintsOnLoad { get; private set; }

    /// <summary>The reader may receive the next one.</summary>
    public bool IsClerk => Duty.Role == Role.CounterClerk;

    /// <summary>What the receipt's QR leads to.</summary>
    public string LookUpUrl => $"{Request.Scheme}://{Request.Host}{Links.LookUpByToken(Form.Dossier.LookupToken)}";

    /// <summary>Number and sign of the receipt: the form has one sign for centres and one for divisions.</summary>
    public string Number => $"{VietnameseText.TwoDigits(Form.Dossier.ReceiptNumber)}/{(IsCentre ? "TTPVHCC" : "BPTNTKQ")}";

    /// <summary>Who issues it, under the name of the agency above, which already says of which place.</summary>
    public string IssuerName
    {
        get
        {
            var name = Form.Counter.Name;
            if (Form.Counter.Level == GovernmentLevel.Province)
            {
                return name;
            }

            return IsCentre ? Centre : name.StartsWith(Division, StringComparison.Ordinal) ? Division : name;
        }
    }

    /// <summary>The set of TT 03/2025/TT-VPCP names the identity number and the authorised person; that of TT 01/2018/TT-VPCP does not.</summary>
    public bool HasIdentity => Form.FormSet.Key != "tt-01-2018";

    private bool IsCentre => Form.Counter.Name.StartsWith(Centre, StringComparison.Ordinal);

    /// <summary>Shows the receipt.</summary>
    /// <param name="print">"1": print on load.</param>
    public async Task OnGetAsync([FromQuery(Name = "in")] string? print)
    {
        PrintsOnLoad = print == "1";
        await LoadAsync();
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Form = await AskAsync(new GetReceipt(Code));
}
