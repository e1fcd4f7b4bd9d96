#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>Allows an agency's administrator to grant accounts without asking; what was allowed before ends.</summary>
[AllowedTo(Role.ProvincialOffice)]
public sealed record AllowGrants(Guid? AgencyId, IReadOnlyList<int> Roles, int? MostAccounts, string? From, string? Until) : ICommand<bool>;

/// <summary>Checks what was typed.</summary>
public sealed class AllowGrantsValidator : AbstractValidator<AllowGrants>
{
    private const int Most = 1000;

    /// <summary>The rules.</summary>
    public AllowGrantsValidator()
    {
        RuleFor(command => command.AgencyId).NotEmpty().WithMessage("Hãy chọn cơ quan, đơn vị.");
        RuleFor(command => command.Roles).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Hãy chọn ít nhất một vai trò.")
            .Must(roles => roles.All(role => Enum.IsDefined((Role)role) && !AccountAccess.IsOfficesToGive((Role)role))).WithMessage("Vai trò này chỉ do Văn phòng UBND tỉnh giao.");
        RuleFor(command => command.MostAccounts).NotNull().WithMessage("Hãy nhập số tài khoản tối đa.").InclusiveBetween(1, Most).WithMessage($"Số tài khoản từ 1 đến {Most}.");
        RuleFor(command => command.From).Must(day => TypedDate.Read(day) is not null).WithMessage("Hãy nhập ngày bắt đầu, ví dụ 01/07/2026.");
        RuleFor(command => command.Until)
            .Must(day => string.IsNullOrWhiteSpace(day) || TypedDate.Read(day) is not null).WithMessage("Hãy nhập ngày kết thúc, ví dụ 31/12/2026.")
            .Must((command, day) => TypedDate.Read(day) is not { } until || TypedDate.Read(command.From) is not { } from || until >= from).WithMessage("Ngày kết thúc phải từ ngày bắt đầu trở đi.");
    }
}

/// <summary>Carries it out.</summary>
public sealed class AllowGrantsHandler(IAppDb db, Occasions occasions, AuditTrail trail) : IRequestHandler<AllowGrants, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(AllowGrants request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var agency = province.Directory.FindAgency(new AgencyId(request.AgencyId!.Value)) ?? throw new NotFoundException("Agency");
        var valid = new EffectivePeriod(TypedDate.Read(request.From)!.Value, TypedDate.Read(request.Until)?.AddDays(1));
        foreach (var before in (await db.GrantAllowances.Where(each => each.AgencyId == agency.Id && each.EndedAt == null).ToListAsync(cancellationToken)).Where(each => each.Valid.Overlaps(valid)))
        {
            before.EndedAt = on.At;
        }

        await db.SaveChangesAsync(cancellationToken);
        var roles = request.Roles.Distinct().Order().Select(role => (Role)role).ToList();
        db.GrantAllowances.Add(new GrantAllowance
        {
            TenantId = province.Tenant.Id,
            Id = Id.New<GrantAllowanceId>(),
            AgencyId = agency.Id,
            Roles = roles,
            MostAccounts = request.MostAccounts!.Value,
            Valid = valid,
            GrantedByName = on.By.PersonName,
            GrantedAt = on.At,
        });
        trail.Write(AuditKind.AllowanceGranted, AuditSubject.Agency, agency.Id.Value, agency.Name, $"{string.Join(", ", roles.Select(role => role.ToText()))}; tối đa {request.MostAccounts} tài khoản; từ {VietnameseText.ShortDate(valid.From)}{(valid.LastDay is { } last ? $" đến hết {VietnameseText.ShortDate(last)}" : string.Empty)}");
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
