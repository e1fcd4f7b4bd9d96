using FluentValidation;
using OneStop.Application.Common;
using OneStop.Domain.Applicants;
using OneStop.Domain.Common;

namespace OneStop.Application.Reception;

/// <summary>Checks who hands a dossier in for the applicant.</summary>
public sealed class AuthorisedInputValidator : AbstractValidator<AuthorisedInput>
{
    private const int MaxName = 200;
    private const int MaxAddress = 500;

    /// <summary>The rules.</summary>
    public AuthorisedInputValidator()
    {
        RuleFor(person => person.Name).Cascade(CascadeMode.Stop)
            .Must(name => VietnameseText.Clean(name).Length > 0).WithMessage("Hãy nhập họ tên người được ủy quyền.")
            .MaximumLength(MaxName).WithMessage($"Tên dài tối đa {MaxName} ký tự.");
        RuleFor(person => person.IdNumber).Custom((number, context) => FieldChecks.Report(CitizenNumber.Check(number, null, null), context));
        RuleFor(person => person.Address).Cascade(CascadeMode.Stop)
            .Must(address => VietnameseText.Clean(address).Length > 0).WithMessage("Hãy nhập địa chỉ người được ủy quyền.")
            .MaximumLength(MaxAddress).WithMessage($"Địa chỉ dài tối đa {MaxAddress} ký tự.");
        RuleFor(person => person.Phone).Custom((phone, context) => FieldChecks.Report(PhoneNumber.Check(phone), context));
        RuleFor(person => person.Email).Custom((email, context) =>
        {
            if (!string.IsNullOrWhiteSpace(email))
            {
                FieldChecks.Report(EmailAddress.Check(email), context);
            }
        });
        RuleFor(person => person.Authority).Cascade(CascadeMode.Stop)
            .Must(authority => VietnameseText.Clean(authority).Length > 0).WithMessage("Hãy nhập loại, số, ngày của giấy tờ ủy quyền.")
            .MaximumLength(MaxName).WithMessage($"Nhập tối đa {MaxName} ký tự.");
    }
}
