#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;

namespace OneStop.Application.Accounts;

/// <summary>Reads a spreadsheet of people and says of each row what is wrong with it; nothing is kept.</summary>
[AllowedTo(Role.AgencyLeader, Role.UnitAdministrator)]
public sealed record ReadAccountSheet(string? FileName, Stream Content) : IQuery<IReadOnlyList<AccountSheetRow>>;

/// <summary>A row and what is wrong with it.</summary>
/// <param name="Number">Its number in the file.</param>
/// <param name="Input">What it says.</param>
/// <param name="Wrong">What is wrong; empty when nothing is.</param>
public sealed record AccountSheetRow(int Number, AccountInput Input, IReadOnlyList<FieldMessage> Wrong);

/// <summary>Answers it.</summary>
public sealed class ReadAccountSheetHandler(Occasions occasions) : IRequestHandler<ReadAccountSheet, IReadOnlyList<AccountSheetRow>>
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<AccountSheetRow>> Handle(ReadAccountSheet request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var agency = province.Directory.Agency(on.By.AgencyId);
        var rows = await AccountSheet.ReadAsync(request.FileName, request.Content, cancellationToken);
        var seen = new HashSet<AccountInput>();
        return [.. rows.Select(row => new AccountSheetRow(
            row.Number,
            row.Input,
            seen.Add(row.Input)
                ? AccountChecks.Check(row.Input, agency, province, province.Time.Day(on.At)).Wrong
                : [new FieldMessage(nameof(AccountInput.FullName), "Dòng này trùng với một dòng ở trên.")]))];
    }
}
