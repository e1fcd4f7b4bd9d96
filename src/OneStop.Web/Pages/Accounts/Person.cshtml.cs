using Microsoft.AspNetCore.Mvc;
using OneStop.Application.Accounts;
using OneStop.Domain.Common;
using OneStop.Web.Hosting;

namespace OneStop.Web.Pages.Accounts;

/// <summary>One person: appointments over time, deputies, lock, second factor.</summary>
public sealed class PersonModel : AppPage
{
    /// <summary>Who.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>A new appointment.</summary>
    [BindProperty]
    public AccountInput Input { get; set; } = new();

    /// <summary>The agency of a new appointment.</summary>
    [BindProperty]
    public Guid? AgencyId { get; set; }

    /// <summary>Last day of an appointment that ends by a transfer.</summary>
    [BindProperty]
    public string? LastDay { get; set; }

    /// <summary>Why something is done.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What was tried and refused, so that its form stays open.</summary>
    public (string Act, Guid Key)? Tried { get; private set; }

    /// <summary>What is shown.</summary>
    public StaffPage View { get; private set; } = null!;

    /// <summary>A new link.</summary>
    public NewAccount? Made { get; private set; }

    private StaffId Person => new(Id);

    /// <summary>Shows the person.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Ends an appointment now.</summary>
    public Task<IActionResult> OnPostEndAsync(Guid key) => DoAsync(new EndAppointment(new AppointmentId(key), Reason), "Đã kết thúc vị trí.");

    /// <summary>Transfers.</summary>
    public Task<IActionResult> OnPostTransferAsync(Guid key) =>
        DoAsync(new TransferAppointment(new AppointmentId(key), LastDay, AgencyId ?? Guid.Empty, Input), "Đã điều chuyển.");

    /// <summary>Gives one more appointment.</summary>
    public Task<IActionResult> OnPostAddAsync() => DoAsync(new AddAppointment(Person, AgencyId, Input), "Đã giao vị trí.");

    /// <summary>Names a deputy.</summary>
    public Task<IActionResult> OnPostDeputyAsync(Guid key, Guid? deputyId, string? from, string? until) =>
        DoAsync(new NameDeputy(new AppointmentId(key), deputyId, from, until, Reason), "Đã cử người thay.");

    /// <summary>Calls a deputy off.</summary>
    public Task<IActionResult> OnPostEndDeputyAsync(Guid key) => DoAsync(new EndDeputation(new DeputationId(key)), "Đã thôi cử người thay.");

    /// <summary>Locks the account.</summary>
    public async Task<IActionResult> OnPostLockAsync()
    {
        IReadOnlyList<LockedAccount> rows = [];
        var result = await ActAsync(new LockAccounts([Id], Reason), done =>
        {
            rows = done;
            return Here();
        });
        if (rows is [{ Problem: var problem }])
        {
            TempData["FlashTone"] = problem is null ? "ok" : "late";
            Flash(problem ?? "Đã khóa tài khoản.");
        }

        return result;
    }

    /// <summary>Unlocks it.</summary>
    public Task<IActionResult> OnPostUnlockAsync() => DoAsync(new UnlockAccount(Person), "Đã mở khóa tài khoản.");

    /// <summary>Takes the second factor away.</summary>
    public Task<IActionResult> OnPostResetSecondFactorAsync() => DoAsync(new ResetSecondFactor(Person, Reason), "Đã đặt lại xác thực hai lớp.");

    /// <summary>Makes a link to set the password.</summary>
    public async Task<IActionResult> OnPostLinkAsync()
    {
        var result = await ActAsync(new IssueActivationLink(Person), made =>
        {
            Made = made;
            return Page();
        });
        if (Made is not null)
        {
            await LoadAsync();
        }

        return result;
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        Response.Headers.CacheControl = "no-store";
        if (Request.Query["handler"].ToString() is { Length: > 0 } act)
        {
            Tried = (act, Guid.TryParse(Request.Form["key"], out var key) ? key : Guid.Empty);
        }

        View = await AskAsync(new GetStaffMember(Id));
    }

    private LocalRedirectResult Here() => LocalRedirect(Links.StaffMember(Id));

    private async Task<IActionResult> DoAsync(Application.Common.ICommand<bool> command, string done)
    {
        var result = await ActAsync(command, _ =>
        {
            Flash(done);
            return Here();
        });
        if (command is TransferAppointment or AddAppointment)
        {
            ToFields(command is TransferAppointment);
        }

        return result;
    }

    // A transfer has no field for its first day, which is the day after the last one of the old post.
    private void ToFields(bool isTransfer)
    {
        FieldErrors.Rename(ModelState, nameof(AccountInput.From), isTransfer ? nameof(LastDay) : $"Input.{nameof(AccountInput.From)}");
        foreach (var name in new[] { nameof(AccountInput.Role), nameof(AccountInput.Counter), nameof(AccountInput.Division), nameof(AccountInput.Until) })
        {
            FieldErrors.Rename(ModelState, name, $"Input.{name}");
        }
    }
}
