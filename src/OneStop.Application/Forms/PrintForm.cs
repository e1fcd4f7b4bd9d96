#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Common;

namespace OneStop.Application.Forms;

/// <summary>Records that a form is printed: the first printing gives the original, later ones are marked on the paper.</summary>
[AllowedTo]
public sealed record PrintForm(Guid Id) : ICommand<int>;

/// <summary>Carries it out; the answer is the how-manieth printing it is, from 1.</summary>
public sealed class PrintFormHandler(IAppDb db, FormPages pages, Occasions occasions) : IRequestHandler<PrintForm, int>
{
    /// <inheritdoc/>
    public async Task<int> Handle(PrintForm request, CancellationToken cancellationToken)
    {
        var (on, _) = await occasions.NowAsync(cancellationToken);
        var form = await pages.FindAsync(new FormId(request.Id), on.By, cancellationToken) ?? throw new NotFoundException("Form");
        var ordinal = await pages.AddPrintAsync(form, on, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return ordinal;
    }
}
