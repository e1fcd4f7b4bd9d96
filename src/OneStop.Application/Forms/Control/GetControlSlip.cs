#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;

namespace OneStop.Application.Forms.Control;

/// <summary>The control slip of a dossier (Phiếu kiểm soát quá trình giải quyết hồ sơ), filled by the system's own trace.</summary>
[AllowedTo]
public sealed record GetControlSlip(string Code) : IQuery<ControlSlip>;

/// <summary>The control slip as it stands.</summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="Number">Its number and sign; null until it is printed for the first time.</param>
/// <param name="SetKey">The set it is of: of the day it got its number, or else of the day of reception.</param>
/// <param name="SetName">Its name.</param>
/// <param name="Content">Its head, and what it says of the dossier.</param>
/// <param name="PlaceName">Place before the date.</param>
/// <param name="IssuedLocal">When it got its number, or else when the dossier was received.</param>
/// <param name="Partners">Agencies whose opinion was asked.</param>
/// <param name="Passages">Its lines.</param>
/// <param name="ReadLocal">When this was read, wall clock.</param>
public sealed record ControlSlip(
    DossierId DossierId,
    string? Number,
    string SetKey,
    string SetName,
    FormContent Content,
    string PlaceName,
    DateTime IssuedLocal,
    IReadOnlyList<string> Partners,
    IReadOnlyList<Passage> Passages,
    DateTime ReadLocal);

/// <summary>Answers it.</summary>
public sealed class GetControlSlipHandler(IAppDb db, Occasions occasions) : IRequestHandler<GetControlSlip, ControlSlip>
{
    /// <inheritdoc/>
    public async Task<ControlSlip> Handle(GetControlSlip request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var dossier = await db.Dossiers.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(each => each.Steps)
            .Include(each => each.Events)
            .Include(each => each.Consultations)
            .VisibleTo(on.By)
            .FirstOrDefaultAsync(each => each.Code == request.Code && each.DueAt != null, cancellationToken)
            ?? throw new NotFoundException("Control slip");
        var issued = await db.IssuedForms.AsNoTracking().FirstOrDefaultAsync(form => form.DossierId == dossier.Id && form.Kind == FormKind.ControlSlip, cancellationToken);
        var set = issued?.SetKey ?? province.FormSetOn(province.Time.Day(dossier.ReceivedAt)).Key;
        var heading = FormHeading.Of(province.Directory.Counter(dossier.ReceivingCounterId), province);
        return new ControlSlip(
            dossier.Id,
            issued?.Label,
            set,
            province.FormSets.First(each => each.Key == set).Name,
            heading.PutOn(FormContents.Of(dossier, province), FormDesigns.Of(set, FormKind.ControlSlip)),
            heading.PlaceName,
            province.Time.Local(issued?.IssuedAt ?? dossier.ReceivedAt),
            [.. dossier.Consultations.Select(each => each.AgencyName).Distinct(StringComparer.Ordinal)],
            new ControlTrace(dossier, province).Passages(),
            province.Time.Local(on.At));
    }
}
