#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Common;

namespace OneStop.Application.Forms;

/// <summary>An issued form, as it was printed.</summary>
[AllowedTo]
public sealed record GetIssuedForm(Guid Id) : IQuery<FormPage>;

/// <summary>Answers it.</summary>
public sealed class GetIssuedFormHandler(FormPages pages, Occasions occasions) : IRequestHandler<GetIssuedForm, FormPage>
{
    /// <inheritdoc/>
    public async Task<FormPage> Handle(GetIssuedForm request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var form = await pages.FindAsync(new FormId(request.Id), on.By, cancellationToken) ?? throw new NotFoundException("Form");
        return await pages.ReadAsync(form, province, cancellationToken);
    }
}
