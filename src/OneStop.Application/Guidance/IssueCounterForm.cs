#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using FluentValidation.Results;
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Forms;
using OneStop.Application.Reception;
using OneStop.Domain.Accounts;
using OneStop.Domain.Applicants;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Guidance;

/// <summary>
/// A counter guides somebody whose papers are not complete (Mẫu 02) or refuses to receive (Mẫu 03), before there is a dossier:
/// a numbered form that stays (NĐ 118/2025 Điều 17). Guidance is given once; a second time only knowingly.
/// </summary>
[AllowedTo(Role.CounterClerk)]
public sealed record IssueCounterForm(CounterFormInput Form) : ICommand<IssuedAtCounter>;

/// <summary>The form that was issued.</summary>
public sealed record IssuedAtCounter(Guid Id, string Label);

/// <summary>Checks what was typed.</summary>
public sealed class IssueCounterFormValidator : AbstractValidator<IssueCounterForm>
{
    private const int MaxName = 200;
    private const int MaxAddress = 500;

    /// <summary>The rules.</summary>
    public IssueCounterFormValidator(ICurrentTenant tenant, TimeProvider time)
    {
        var today = TenantTime.Of(tenant.Tenant.TimeZone).Day(time.GetUtcNow());
        RuleFor(command => command.Form).ChildRules(form =>
        {
            form.RuleFor(each => each.Kind).Must(kind => kind is FormKind.SupplementRequest or FormKind.Rejection).WithMessage("Không có phiếu này.");
            form.RuleFor(each => each.ProcedureCode).NotEmpty().WithMessage("Hãy chọn thủ tục ở trang Tiếp nhận hồ sơ.");
            form.RuleFor(each => each.ApplicantKind).IsInEnum().WithMessage("Hãy chọn cá nhân hoặc tổ chức.");
            form.RuleFor(each => each.Gender).IsInEnum().WithMessage("Giới tính không hợp lệ.");
            form.RuleFor(each => each.Name).Cascade(CascadeMode.Stop)
                .Must(name => VietnameseText.Clean(name).Length > 0).WithMessage("Hãy nhập họ tên người nộp hoặc tên tổ chức.")
                .MaximumLength(MaxName).WithMessage($"Tên dài tối đa {MaxName} ký tự.");
            form.RuleFor(each => each.IdNumber).Custom((_, context) => FieldChecks.Report(IdNumber(context.InstanceToValidate, today), context));
            form.RuleFor(each => each.Address).Remark(MaxAddress);
            form.RuleFor(each => each.Phone).Custom((phone, context) => ReportIfGiven(phone, PhoneNumber.Check, context));
            form.RuleFor(each => each.Email).Custom((email, context) => ReportIfGiven(email, EmailAddress.Check, context));
            form.RuleFor(each => each.Reason).Cascade(CascadeMode.Stop)
                .Must(reason => VietnameseText.Clean(reason).Length > 0).WithMessage("Hãy nhập lý do.")
                .MaximumLength(TextRules.MaxReason).WithMessage($"Nhập tối đa {TextRules.MaxReason} ký tự.");
            form.RuleFor(each => each.ContactName).Remark(MaxName);
            form.RuleFor(each => each.ContactPhone).Remark(50);
            form.RuleFor(each => each.Lines).Cascade(CascadeMode.Stop)
                .Must(lines => CounterFormLines.Of(lines) is { Count: > 0 and <= CounterFormLines.Most }).WithMessage($"Hãy ghi những nội dung phải bổ sung, mỗi dòng một nội dung, tối đa {CounterFormLines.Most} dòng.")
                .Must(lines => CounterFormLines.Of(lines).All(line => line.Length <= CounterFormLines.Longest)).WithMessage($"Mỗi nội dung dài tối đa {CounterFormLines.Longest} ký tự.")
                .When(each => each.Kind == FormKind.SupplementRequest);
        });
    }

    internal static CheckedValue IdNumber(CounterFormInput form, DateOnly today) =>
        IdentityChecks.IdNumber(new ReceptionInput { Kind = form.ApplicantKind, IdNumber = form.IdNumber }, today);

    private static void ReportIfGiven(string? text, Func<string?, CheckedValue> check, ValidationContext<CounterFormInput> context)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            FieldChecks.Report(check(text), context);
        }
    }
}

/// <summary>Carries it out.</summary>
public sealed class IssueCounterFormHandler(IAppDb db, ICurrentTenant tenant, Occasions occasions, FormIssuer issuer, EarlierGuidance earlier) : IRequestHandler<IssueCounterForm, IssuedAtCounter>
{
    private static readonly DatedBasis OnceOnly = new("Điều 11 Nghị định 118/2025/NĐ-CP", "Nghị định 61/2018/NĐ-CP");

    /// <inheritdoc/>
    public async Task<IssuedAtCounter> Handle(IssueCounterForm request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var form = request.Form;
        var today = province.Time.Day(on.At);
        var procedure = province.Catalogue.Find(form.ProcedureCode!)
            ?? throw new ValidationException([new ValidationFailure("Form.ProcedureCode", "Không có thủ tục này trong danh mục.")]);
        var idNumber = IssueCounterFormValidator.IdNumber(form, today).Value!;
        var isGuidance = form.Kind == FormKind.SupplementRequest;
        if (isGuidance && !form.IsAgain && await earlier.FindAsync(idNumber, procedure.Id, province, cancellationToken) is { } before)
        {
            throw new RefusedException(new Refusal(RefusalCodes.GuidanceOnce, OnceOnly.At(on.At)).With("number", before.Label).With("day", VietnameseText.ShortDate(DateOnly.FromDateTime(before.IssuedLocal))).With("counter", before.CounterName));
        }

        var lines = isGuidance ? CounterFormLines.Of(form.Lines) : [];
        var content = FormContents.AtCounter(ApplicantOf(form, idNumber), on.By.CounterId!.Value, procedure.Code, province.Catalogue.KnownAs(procedure.Id, today)?.Name ?? procedure.Code, VietnameseText.Clean(form.Reason), lines, province);
        var issued = await issuer.IssueAsync(
            form.Kind,
            content with { ContactName = Given(form.ContactName) ?? content.ContactName, ContactPhone = Given(form.ContactPhone) ?? content.ContactPhone },
            dossier: null,
            on,
            province,
            revision: 0,
            cancellationToken);
        db.CounterGuidances.Add(new CounterGuidance
        {
            TenantId = tenant.Tenant.Id,
            FormId = issued.Id,
            Kind = form.Kind,
            CounterId = on.By.CounterId.Value,
            ProcedureId = procedure.Id,
            IdNumber = idNumber,
            IssuedAt = on.At,
        });
        await db.SaveChangesAsync(cancellationToken);
        return new IssuedAtCounter(issued.Id.Value, issued.Label);
    }

    private static FormApplicant ApplicantOf(CounterFormInput form, string idNumber) => new()
    {
        Kind = form.ApplicantKind,
        Name = VietnameseText.Clean(form.Name),
        Gender = form.ApplicantKind == ApplicantKind.Person ? form.Gender : null,
        IdNumber = idNumber,
        Address = Given(form.Address),
        Phone = Given(form.Phone) is { } phone ? PhoneNumber.Format(PhoneNumber.Check(phone).Value!) : null,
        Email = Given(form.Email) is { } email ? EmailAddress.Check(email).Value : null,
    };

    private static string? Given(string? text) => VietnameseText.Clean(text) is { Length: > 0 } given ? given : null;
}
