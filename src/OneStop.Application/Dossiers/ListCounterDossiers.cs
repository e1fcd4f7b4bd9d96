#pragma warning disable MA0048 // A use case is one file.
using MediatR;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Dossiers;

/// <summary>One of the counter's lists, optionally narrowed by what a person types or scans.</summary>
[AllowedTo(Role.CounterClerk)]
public sealed record ListCounterDossiers(CounterView View, string? Query) : IQuery<IReadOnlyList<DossierRow>>;

/// <summary>The counter's lists.</summary>
public enum CounterView
{
    /// <summary>Received and to be handed over.</summary>
    ToHandOver,

    /// <summary>Results on their way here.</summary>
    Coming,

    /// <summary>Results here, to be collected.</summary>
    ToReturn,

    /// <summary>Waiting for the applicant.</summary>
    Waiting,

    /// <summary>Returned in the last days.</summary>
    Returned,
}

/// <summary>Answers it.</summary>
public sealed class ListCounterDossiersHandler(IAppDb db, Occasions occasions, DossierRows rows) : IRequestHandler<ListCounterDossiers, IReadOnlyList<DossierRow>>
{
    private const int ReturnedDays = 30;

    /// <summary>Most rows of one list.</summary>
    public const int Most = 200;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DossierRow>> Handle(ListCounterDossiers request, CancellationToken cancellationToken)
    {
        var (on, province) = await occasions.NowAsync(cancellationToken);
        var here = on.By.CounterId!.Value;
        var held = db.Dossiers.Where(dossier => dossier.HolderCounterId == here);

        // Without a search only the last days are of interest; with one, whatever was ever handed out.
        var since = string.IsNullOrWhiteSpace(request.Query) ? on.At.AddDays(-ReturnedDays) : DateTimeOffset.MinValue;
        var source = request.View switch
        {
            CounterView.ToHandOver => held.Where(dossier => dossier.Status == DossierStatus.Received),
            CounterView.Coming => held.Where(dossier => dossier.Status == DossierStatus.Processing && dossier.StepKind == StepKind.Return),
            CounterView.ToReturn => held.Where(dossier => dossier.Status == DossierStatus.Finished),
            CounterView.Waiting => held.Where(dossier => dossier.Status == DossierStatus.AwaitingSupplement || dossier.Status == DossierStatus.AwaitingPayment),
            CounterView.Returned => db.Dossiers.Where(dossier => dossier.CollectionCounterId == here && dossier.Status == DossierStatus.Returned && dossier.ReturnedAt >= since),
        };
        var narrowed = DossierSearch.Narrow(source, request.Query, db, province);
        var ordered = request.View == CounterView.Returned
            ? narrowed.OrderByDescending(dossier => dossier.ReturnedAt).Take(50)
            : narrowed.OrderBy(dossier => dossier.DueAt).ThenBy(dossier => dossier.Code).Take(Most);
        return await rows.ReadAsync(ordered, province, cancellationToken);
    }
}
