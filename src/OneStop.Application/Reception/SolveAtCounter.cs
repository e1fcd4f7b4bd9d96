#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Application.Files;
using OneStop.Application.Results;
using OneStop.Domain.Accounts;
using OneStop.Domain.Applicants;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Reception;

/// <summary>
/// Receives, solves and returns in one act, while the applicant waits: procedures of at most one working day at the competent
/// agency's own counter (NĐ 118/2025 Điều 8). No receipt is issued; one is printed on wish.
/// </summary>
[AllowedTo(Role.CounterClerk)]
public sealed record SolveAtCounter(ReceptionInput Form, SolveInput Solve) : ICommand<ReceivedDossier>;

/// <summary>Checks what was typed.</summary>
public sealed class SolveAtCounterValidator : AbstractValidator<SolveAtCounter>
{
    private const int MaxName = 200;

    /// <summary>The rules.</summary>
    public SolveAtCounterValidator(ICurrentTenant tenant, TimeProvider time)
    {
        var today = TenantTime.Of(tenant.Tenant.TimeZone).Day(time.GetUtcNow());
        RuleFor(command => command.Form).SetValidator(new ReceptionInputValidator(today));
        RuleFor(command => command.Solve.Number).Cascade(CascadeMode.Stop)
            .Must(number => VietnameseText.Clean(number).Length > 0).WithMessage("Hãy nhập số, ký hiệu văn bản kết quả.")
            .Remark(100);
        RuleFor(command => command.Solve.FileId).NotNull().WithMessage("Hãy đính kèm văn bản kết quả: bản này được lưu vào kho để dùng lại.");
        RuleFor(command => command.Solve.Signer).Cascade(CascadeMode.Stop)
            .Must(signer => VietnameseText.Clean(signer).Length > 0).WithMessage("Hãy nhập họ tên người ký kết quả.")
            .Remark(MaxName);
        RuleFor(command => command.Solve.ValidUntil)
            .Must(text => string.IsNullOrWhiteSpace(text) || TypedDate.Read(text) >= today).WithMessage("Ngày hết giá trị phải từ hôm nay, nhập theo dạng ngày/tháng/năm.");
        RuleFor(command => command.Solve.RecipientName).Cascade(CascadeMode.Stop)
            .Must(name => VietnameseText.Clean(name).Length > 0).When(command => command.Solve.IsOther, ApplyConditionTo.CurrentValidator).WithMessage("Hãy nhập họ tên người nhận kết quả.")
            .Remark(MaxName);
        RuleFor(command => command.Solve.RecipientIdNumber)
            .Custom((number, context) => FieldChecks.Report(CitizenNumber.Check(number, null, null), context))
            .When(command => command.Solve.IsOther || (command.Form.Kind == ApplicantKind.Organisation && !command.Form.IsAuthorised));
        RuleFor(command => command.Solve.Authority).Cascade(CascadeMode.Stop)
            .Must(authority => VietnameseText.Clean(authority).Length > 0).When(command => command.Solve.IsOther, ApplyConditionTo.CurrentValidator).WithMessage("Người nhận thay phải có giấy ủy quyền: hãy nhập số, ngày của giấy.")
            .Remark(MaxName);
    }
}

/// <summary>Carries it out.</summary>
public sealed class SolveAtCounterHandler(IAppDb db, Occasions occasions, Receptions receptions, FileReferences files) : IRequestHandler<SolveAtCounter, ReceivedDossier>
{
    /// <inheritdoc/>
    public async Task<ReceivedDossier> Handle(SolveAtCounter request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var (form, solve) = (request.Form, request.Solve);

        // The person is there: whatever was chosen for a later return does not apply.
        (form.CollectionWay, form.CollectionCounterId, form.PostAddress) = (CollectionWay.Counter, null, null);
        await files.RequireOwnAsync([new FileId(solve.FileId!.Value)], cancellationToken);
        var dossier = Dossier.Receive(await receptions.PrepareAsync(form, on, province, cancellationToken), on);
        var scene = new ActScene(on, province, province.TermsOf(dossier));
        var result = new ResultDocument(VietnameseText.Clean(solve.Number), new FileId(solve.FileId.Value), IsRefusal: false, IsPaper: true);
        dossier.SolveAtCounter(result, VietnameseText.Clean(solve.Signer), RecipientOf(dossier.Applicant, solve), scene.Process, on);
        db.Dossiers.Add(dossier);
        ResultsStore.Keep(db, dossier, scene, TypedDate.Read(solve.ValidUntil));
        await receptions.DropDraftAsync(on.By, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new ReceivedDossier(dossier.Id.Value, dossier.Code);
    }

    private static Recipient RecipientOf(Applicant applicant, SolveInput solve)
    {
        if (solve.IsOther)
        {
            return new Recipient(VietnameseText.Clean(solve.RecipientName), Number(solve), VietnameseText.Clean(solve.Authority));
        }

        if (applicant.Authorised is { } authorised)
        {
            return new Recipient(authorised.Name, authorised.IdNumber, authorised.Authority);
        }

        return applicant.Kind == ApplicantKind.Person
            ? new Recipient(applicant.Name, applicant.IdNumber, null)
            : new Recipient(applicant.Representative!, Number(solve), null);
    }

    private static string Number(SolveInput solve) => CitizenNumber.Check(solve.RecipientIdNumber, null, null).Value!;
}
