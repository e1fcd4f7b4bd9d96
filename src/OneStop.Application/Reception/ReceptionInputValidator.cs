using FluentValidation;
using OneStop.Application.Common;
using OneStop.Domain.Applicants;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Reception;

/// <summary>Checks what was typed at the counter, field by field.</summary>
public sealed class ReceptionInputValidator : AbstractValidator<ReceptionInput>
{
    private const int MaxName = 200;
    private const int MaxAddress = 500;

    /// <summary>The rules.</summary>
    /// <param name="today">The legal day: no birth after it, and it decides which numbers are tax codes.</param>
    public ReceptionInputValidator(DateOnly today)
    {
        RuleFor(form => form.ProcedureCode).NotEmpty().WithMessage("Hãy chọn thủ tục.");
        RuleFor(form => form.Kind).IsInEnum().WithMessage("Hãy chọn cá nhân hoặc tổ chức.");
        RuleFor(form => form.Name).Cascade(CascadeMode.Stop)
            .Must(name => VietnameseText.Clean(name).Length > 0)
            .WithMessage(form => form.Kind == ApplicantKind.Person ? "Hãy nhập họ và tên." : "Hãy nhập tên tổ chức.")
            .MaximumLength(MaxName).WithMessage($"Tên dài tối đa {MaxName} ký tự.");

        RuleFor(form => form.BirthOn).Cascade(CascadeMode.Stop)
            .Must(text => string.IsNullOrWhiteSpace(text) || TypedDate.Read(text) is not null).WithMessage("Nhập ngày sinh theo dạng ngày/tháng/năm, ví dụ 14/03/1996.")
            .Must(text => TypedDate.Read(text) is not { } date || (date <= today && date.Year >= 1900)).WithMessage("Ngày sinh phải từ năm 1900 đến hôm nay.");
        RuleFor(form => form.Gender).IsInEnum().WithMessage("Giới tính không hợp lệ.");
        RuleFor(form => form.IdNumber).Custom((number, context) =>
        {
            var form = context.InstanceToValidate;
            FieldChecks.Report(IdentityChecks.IdNumber(form, today), context);
        });
        RuleFor(form => form.Representative).Cascade(CascadeMode.Stop)
            .NotEmpty().When(form => form.Kind == ApplicantKind.Organisation).WithMessage("Hãy nhập họ tên người đến nộp cho tổ chức.")
            .MaximumLength(MaxName).WithMessage($"Tên dài tối đa {MaxName} ký tự.");

        RuleFor(form => form.Address).Cascade(CascadeMode.Stop)
            .Must(address => VietnameseText.Clean(address).Length > 0).WithMessage("Hãy nhập địa chỉ.")
            .MaximumLength(MaxAddress).WithMessage($"Địa chỉ dài tối đa {MaxAddress} ký tự.");
        RuleFor(form => form.Phone).Custom((phone, context) => FieldChecks.Report(PhoneNumber.Check(phone), context));
        RuleFor(form => form.Email).Custom((email, context) =>
        {
            if (!string.IsNullOrWhiteSpace(email))
            {
                FieldChecks.Report(EmailAddress.Check(email), context);
            }
        });

        RuleFor(form => form.Authorised).SetValidator(new AuthorisedInputValidator()).When(form => form.IsAuthorised);
        RuleFor(form => form.Channel).IsInEnum().WithMessage("Hình thức nộp không hợp lệ.");
        RuleFor(form => form.CollectionWay).IsInEnum().WithMessage("Hãy chọn cách nhận kết quả.");
        RuleFor(form => form.PostAddress).Cascade(CascadeMode.Stop)
            .NotEmpty().When(form => form.CollectionWay == CollectionWay.Post).WithMessage("Hãy nhập địa chỉ nhận qua bưu chính.")
            .MaximumLength(MaxAddress).WithMessage($"Địa chỉ dài tối đa {MaxAddress} ký tự.");
        RuleForEach(form => form.Papers).ChildRules(paper => paper
            .RuleFor(line => line.Quantity).InclusiveBetween(1, 99).When(line => line.IsReceived).WithMessage("Số lượng từ 1 đến 99."));
    }
}
