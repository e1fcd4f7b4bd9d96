#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Catalogue.Import;

/// <summary>Says what each column is and asks for the check, which a job then makes; also once more, with other columns or another day.</summary>
[AllowedTo(Role.CatalogueEditor, Role.ProvincialOffice)]
public sealed record CheckImport(Guid Id, IReadOnlyList<ImportColumn> Columns, string? Title, string? From) : ICommand<bool>;

/// <summary>Checks it.</summary>
public sealed class CheckImportValidator : AbstractValidator<CheckImport>
{
    /// <summary>The rules.</summary>
    public CheckImportValidator()
    {
        RuleFor(command => command.Title).NotEmpty().WithMessage("Hãy ghi trích yếu của quyết định.").MaximumLength(1000).WithMessage("Trích yếu dài tối đa 1000 ký tự.");
        RuleFor(command => command.From).Must(from => string.IsNullOrWhiteSpace(from) || TypedDate.Read(from) is not null).WithMessage("Hãy nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/11/2026.");
        RuleFor(command => command.Columns).Cascade(CascadeMode.Stop)
            .Must(columns => columns.All(Enum.IsDefined)).WithMessage("Hãy chọn nội dung của cột trong danh sách.")
            .Must(columns => columns.Contains(ImportColumn.Code)).WithMessage("Hãy chọn cột có mã TTHC.")
            .Custom((columns, context) =>
            {
                foreach (var twice in columns.Where(column => column != ImportColumn.Ignored).CountBy(column => column).Where(each => each.Value > 1))
                {
                    context.AddFailure($"“{twice.Key.ToText()}” được chọn cho {twice.Value} cột; mỗi nội dung chỉ lấy từ một cột.");
                }
            });
    }
}

/// <summary>Carries it out.</summary>
public sealed class CheckImportHandler(IAppDb db, ImportRuns runs, ICurrentDuty duty, TimeProvider time) : IRequestHandler<CheckImport, bool>
{
    /// <inheritdoc/>
    public async Task<bool> Handle(CheckImport request, CancellationToken cancellationToken)
    {
        var run = await runs.LoadAsync(request.Id, cancellationToken);
        ImportRuns.Require(run, ImportState.Mapping, ImportState.Checked, ImportState.Failed);
        if (request.Columns.Count != run.Headings.Count)
        {
            throw new ValidationException([new(nameof(request.Columns), "Bảng ghép cột không khớp với tệp. Hãy tải lại trang.")]);
        }

        // Of two who ask at once one is first; a draft that is being written is left alone.
        var taken = await db.CatalogueImports.Where(each => each.Id == run.Id && each.State == run.State).ExecuteUpdateAsync(set => set.SetProperty(each => each.State, ImportState.Checking), cancellationToken);
        if (taken == 0)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.ImportWrongState).With("state", ImportState.Checking.ToText()));
        }

        var by = duty.Require();
        await db.CatalogueImportRows.Where(row => row.ImportId == run.Id).ExecuteDeleteAsync(cancellationToken);
        run.Restart();
        run.Columns = request.Columns;
        run.Title = VietnameseText.Clean(request.Title);
        run.From = TypedDate.Read(request.From);
        (run.StaffId, run.Role, run.PersonName) = (by.StaffId, by.Role, by.PersonName);
        run.AskedAt = time.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
