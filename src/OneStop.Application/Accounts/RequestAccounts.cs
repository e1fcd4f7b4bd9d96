#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Accounts;

/// <summary>A unit asks for accounts for its people; all or none.</summary>
[AllowedTo(Role.AgencyLeader, Role.UnitAdministrator)]
public sealed record RequestAccounts(IReadOnlyList<AccountInput> People) : ICommand<int>;

/// <summary>Checks it.</summary>
public sealed class RequestAccountsValidator : AbstractValidator<RequestAccounts>
{
    /// <summary>The rules.</summary>
    public RequestAccountsValidator() => RuleFor(command => command.People)
        .NotEmpty().WithMessage("Chưa có người nào để đề nghị.")
        .Must(people => people is null || people.Count <= AccountSheet.MostRows).WithMessage($"Mỗi lần đề nghị tối đa {AccountSheet.MostRows} người.");
}

/// <summary>Carries it out.</summary>
public sealed class RequestAccountsHandler(IAppDb db, Occasions occasions, AuditTrail trail) : IRequestHandler<RequestAccounts, int>
{
    /// <inheritdoc/>
    public async Task<int> Handle(RequestAccounts request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var agency = province.Directory.Agency(on.By.AgencyId);
        for (var index = 0; index < request.People.Count; index++)
        {
            var person = AccountChecks.CheckOrThrow(request.People[index], agency, province, province.Time.Day(on.At), $"People[{index}].");
            var asked = new AccountRequest
            {
                TenantId = province.Tenant.Id,
                Id = Id.New<AccountRequestId>(),
                AgencyId = agency.Id,
                FullName = person.FullName,
                Position = person.Position,
                Email = person.Email,
                Phone = person.Phone,
                Role = person.Role,
                CounterId = person.CounterId,
                Division = person.Division,
                Valid = person.Valid,
                RequestedBy = on.By.StaffId,
                RequestedByName = on.By.PersonName,
                RequestedAt = on.At,
            };
            db.AccountRequests.Add(asked);
            trail.Write(AuditKind.AccountRequested, AuditSubject.AccountRequest, asked.Id.Value, asked.FullName, $"{asked.Role.ToText()}, {province.PlaceOf(agency.Id, asked.CounterId)}");
        }

        await db.SaveChangesAsync(cancellationToken);
        return request.People.Count;
    }
}
