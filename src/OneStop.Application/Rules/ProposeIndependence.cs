#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Rules;

/// <summary>Begins the draft of a decision by which procedures are received at every counter of the province; answers with its identifier.</summary>
/// <param name="Codes">National codes of procedures in force; an editor's own agency's alone.</param>
[AllowedTo(Role.ProvincialOffice, Role.CatalogueEditor)]
public sealed record ProposeIndependence(IReadOnlyList<string> Codes) : ICommand<Guid>;

/// <summary>Checks it.</summary>
public sealed class ProposeIndependenceValidator : AbstractValidator<ProposeIndependence>
{
    private const int Most = 1000;

    /// <summary>The checks.</summary>
    public ProposeIndependenceValidator() => RuleFor(command => command.Codes)
        .NotEmpty().WithMessage("Hãy chọn ít nhất một thủ tục để đề xuất.")
        .Must(codes => codes is null || codes.Count <= Most).WithMessage($"Mỗi dự thảo quyết định có tối đa {Most} thủ tục.");
}

/// <summary>Carries it out.</summary>
public sealed class ProposeIndependenceHandler(IAppDb db, Occasions occasions, AuditTrail audit) : IRequestHandler<ProposeIndependence, Guid>
{
    private const string Text = "Các thủ tục này được tiếp nhận và trả kết quả tại bất kỳ Bộ phận Một cửa, Trung tâm Phục vụ hành chính công nào trong tỉnh, không phụ thuộc vào địa giới hành chính.";

    /// <inheritdoc/>
    public async Task<Guid> Handle(ProposeIndependence request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var codes = request.Codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Refusal.ThrowIf(WhyNot(codes, on.By, province, province.Time.Day(on.At)));
        var head = new ProposalHead
        {
            Title = $"Ban hành Danh mục thủ tục hành chính thực hiện tiếp nhận, trả kết quả không phụ thuộc vào địa giới hành chính trong phạm vi {province.Tenant.FullName}",
        };
        var id = Id.New<DecisionId>();
        db.Proposals.Add(Proposal.Begin(province.Tenant.Id, id, head, on.By, on.At));
        db.ProposedChanges.Add(new ProposedChange
        {
            TenantId = province.Tenant.Id,
            Id = Id.New<ChangeId>(),
            DecisionId = id,
            Ordinal = 1,
            Kind = ChangeKind.NewRule,
            Subject = $"qd-{id.Value:N}-1",
            Title = Text,
            Rule = new RuleContent { ProcedureCodes = codes, Scope = ReceiptScope.Province, Text = Text },
        });
        audit.Write(AuditKind.DecisionDrafted, AuditSubject.CatalogueDecision, id.Value, head.Title, $"{codes.Count} thủ tục");
        await db.SaveChangesAsync(cancellationToken);
        return id.Value;
    }

    private static Refusal? WhyNot(IReadOnlyList<string> codes, Duty by, Province province, DateOnly today)
    {
        var coverage = province.Rules.CoverageOn(today);
        var chosen = codes.Select(code => (Code: code, Version: Version(code))).ToList();
        var own = province.Directory.Agency(by.AgencyId).Key;
        var foreign = chosen.Where(each => by.Role == Role.CatalogueEditor && each.Version.AgencyKey != own).Select(each => each.Code).ToList();
        if (foreign.Count > 0)
        {
            return new Refusal(RefusalCodes.DecisionOtherAgency).With("codes", string.Join(", ", foreign));
        }

        var done = chosen.Where(each => coverage.Of(each.Version)!.Independence == Independence.Whole).Select(each => each.Code).ToList();
        return done.Count > 0 ? new Refusal(RefusalCodes.DecisionNothingToWiden).With("codes", string.Join(", ", done)) : null;

        ProcedureVersion Version(string code) =>
            (province.Catalogue.Find(code) is { } procedure ? province.Catalogue.VersionOn(procedure.Id, today) : null) ?? throw new NotFoundException($"procedure {code} in force");
    }
}
