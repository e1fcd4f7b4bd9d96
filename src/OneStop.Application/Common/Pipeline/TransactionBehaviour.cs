using MediatR;

namespace OneStop.Application.Common.Pipeline;

/// <summary>Each command is one transaction, carried out at most once for its idempotency key.</summary>
public sealed class TransactionBehaviour<TRequest, TResponse>(IAppTransaction transaction) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : ICommand<TResponse>
{
    /// <inheritdoc/>
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        transaction.RunAsync(typeof(TRequest).Name, () => next(), cancellationToken);
}
