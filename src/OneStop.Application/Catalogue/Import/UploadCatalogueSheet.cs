#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Spreadsheets;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue.Import;

/// <summary>Takes in a catalogue sheet. Nothing is checked yet but that it can be read; its columns are recognised, or read as in the last file with the same headings.</summary>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record UploadCatalogueSheet(string? FileName, Stream Content) : ICommand<Guid>;

/// <summary>Checks the name; the content is judged while it is read.</summary>
public sealed class UploadCatalogueSheetValidator : AbstractValidator<UploadCatalogueSheet>
{
    /// <summary>The rules.</summary>
    public UploadCatalogueSheetValidator() =>
        RuleFor(command => command.FileName).NotEmpty().WithMessage("Hãy chọn tệp .xlsx hoặc .csv.").MaximumLength(1000).WithMessage("Tên tệp dài tối đa 1000 ký tự.");
}

/// <summary>Carries it out.</summary>
public sealed class UploadCatalogueSheetHandler(IAppDb db, ICurrentTenant tenant, ICurrentDuty duty, TimeProvider time) : IRequestHandler<UploadCatalogueSheet, Guid>
{
    private const int MostName = 150;
    private const int MostSamples = 2;

    /// <inheritdoc/>
    public async Task<Guid> Handle(UploadCatalogueSheet request, CancellationToken cancellationToken)
    {
        if (request.Content.CanSeek)
        {
            request.Content.Position = 0;
        }

        var by = duty.Require();
        var layout = SheetLayout.Of(await SheetReader.ReadAsync(request.FileName, request.Content, SheetLimits.Long, cancellationToken));
        if (layout.Rows.Count == 0)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.SheetEmpty));
        }

        var headingKey = string.Join('|', layout.Headings.Select(VietnameseText.SearchKey));
        var run = new CatalogueImport
        {
            TenantId = tenant.Tenant.Id,
            Id = Id.New<ImportId>(),
            AgencyId = by.AgencyId,
            StaffId = by.StaffId,
            Role = by.Role,
            PersonName = by.PersonName,
            FileName = Name(request.FileName!),
            Kind = SheetKinds.OfName(request.FileName)!.Value,
            Headings = layout.Headings,
            HeadingKey = headingKey,
            Samples = [.. layout.Headings.Select((_, column) => Samples(layout.Rows, column))],
            Columns = await RememberedAsync(by.AgencyId, headingKey, cancellationToken) ?? ImportColumns.RecogniseAll(layout.Headings),
            Total = layout.Rows.Count,
            CreatedAt = time.GetUtcNow(),
        };
        db.CatalogueImports.Add(run);
        await db.SaveChangesAsync(cancellationToken);
        db.CatalogueImportSheets.Add(new CatalogueImportSheet { TenantId = run.TenantId, ImportId = run.Id, Rows = layout.Rows });
        await db.SaveChangesAsync(cancellationToken);
        await ForgetOldAsync(by.AgencyId, cancellationToken);
        return run.Id.Value;
    }

    private static string Name(string fileName)
    {
        var bare = VietnameseText.Clean(fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..]);
        return bare.Length <= MostName ? bare : bare[^MostName..];
    }

    private static string Samples(IReadOnlyList<SourceRow> rows, int column) =>
        TypedLines.Text(rows.Select(row => ImportMessage.Short(row.Cells[column])).Where(cell => cell.Length > 0).Distinct(StringComparer.Ordinal).Take(MostSamples));

    private async Task<IReadOnlyList<ImportColumn>?> RememberedAsync(AgencyId agency, string headingKey, CancellationToken cancellationToken) =>
        await db.CatalogueImports.Where(run => run.AgencyId == agency && run.HeadingKey == headingKey && run.AskedAt != null)
            .OrderByDescending(run => run.CreatedAt)
            .Select(run => run.Columns)
            .FirstOrDefaultAsync(cancellationToken);

    private async Task ForgetOldAsync(AgencyId agency, CancellationToken cancellationToken)
    {
        var old = await db.CatalogueImports.Where(run => run.AgencyId == agency)
            .OrderByDescending(run => run.CreatedAt).ThenByDescending(run => run.Id)
            .Skip(CatalogueImport.Kept)
            .Select(run => run.Id)
            .ToListAsync(cancellationToken);
        if (old.Count > 0)
        {
            await db.CatalogueImports.Where(run => old.Contains(run.Id)).ExecuteDeleteAsync(cancellationToken);
        }
    }
}
