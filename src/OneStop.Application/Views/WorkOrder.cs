using System.Linq.Expressions;
using OneStop.Application.Dossiers;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Views;

/// <summary>
/// Sorts a list of dossiers and takes it up after a place: the cost of a page does not grow with how far it is. By promised
/// date, what waits for the applicant or is finished stands last: it presses nobody.
/// </summary>
internal static class WorkOrder
{
    /// <summary>Only what comes after the filter's place, in its order.</summary>
    public static IQueryable<Dossier> Apply(IQueryable<Dossier> dossiers, WorkFilter filter) => filter.Sort switch
    {
        WorkSort.Due when filter.View == DeskView.Waiting => ByInstant(dossiers, filter, dossier => dossier.DueAt),
        WorkSort.Due => ByInstant(dossiers, filter, dossier => dossier.PausedAt == null && dossier.FinishedAt == null ? dossier.DueAt : null),
        WorkSort.StepDue => ByInstant(dossiers, filter, dossier => dossier.Steps.Where(step => step.FinishedAt == null).Max(step => step.DeadlineAt)),
        WorkSort.Received => ByInstant(dossiers, filter, dossier => dossier.ReceivedAt),
        WorkSort.Code => ByCode(dossiers, filter),
        WorkSort.Applicant => ByText(dossiers, filter, dossier => dossier.Applicant.NameKey),
    };

    private static IQueryable<Dossier> ByCode(IQueryable<Dossier> dossiers, WorkFilter filter)
    {
        if (filter.After is { Code: var code })
        {
            dossiers = filter.IsDescending
                ? dossiers.Where(dossier => string.Compare(dossier.Code, code) < 0)
                : dossiers.Where(dossier => string.Compare(dossier.Code, code) > 0);
        }

        return filter.IsDescending ? dossiers.OrderByDescending(dossier => dossier.Code) : dossiers.OrderBy(dossier => dossier.Code);
    }

    private static IQueryable<Dossier> ByText(IQueryable<Dossier> dossiers, WorkFilter filter, Expression<Func<Dossier, string>> key)
    {
        if (filter.After is { Value: var value, Code: var code })
        {
            var last = value ?? string.Empty;
            dossiers = dossiers.Where(filter.IsDescending
                ? With(key, (text, own) => string.Compare(text, last) < 0 || (text == last && string.Compare(own, code) > 0))
                : With(key, (text, own) => string.Compare(text, last) > 0 || (text == last && string.Compare(own, code) > 0)));
        }

        return (filter.IsDescending ? dossiers.OrderByDescending(key) : dossiers.OrderBy(key)).ThenBy(dossier => dossier.Code);
    }

    // PostgreSQL puts what is missing last, and first when the order is turned round.
    private static IQueryable<Dossier> ByInstant(IQueryable<Dossier> dossiers, WorkFilter filter, Expression<Func<Dossier, DateTimeOffset?>> key)
    {
        if (filter.After is { Code: var code } after)
        {
            var last = after.At;
            dossiers = dossiers.Where((last, filter.IsDescending) switch
            {
                (null, false) => With(key, (at, own) => at == null && string.Compare(own, code) > 0),
                (null, true) => With(key, (at, own) => at != null || string.Compare(own, code) > 0),
                (_, false) => With(key, (at, own) => at == null || at > last || (at == last && string.Compare(own, code) > 0)),
                (_, true) => With(key, (at, own) => at < last || (at == last && string.Compare(own, code) > 0)),
            });
        }

        return (filter.IsDescending ? dossiers.OrderByDescending(key) : dossiers.OrderBy(key)).ThenBy(dossier => dossier.Code);
    }

    private static Expression<Func<Dossier, bool>> With<T>(Expression<Func<Dossier, T>> key, Expression<Func<T, string, bool>> test)
    {
        var dossier = key.Parameters[0];
        var body = new Replacing(test.Parameters[0], key.Body, test.Parameters[1], Expression.Property(dossier, nameof(Dossier.Code))).Visit(test.Body);
        return Expression.Lambda<Func<Dossier, bool>>(body, dossier);
    }

    private sealed class Replacing(ParameterExpression first, Expression firstBy, ParameterExpression second, Expression secondBy) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == first ? firstBy : node == second ? secondBy : node;
    }
}
