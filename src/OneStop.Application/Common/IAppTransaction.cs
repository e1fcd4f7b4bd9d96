namespace OneStop.Application.Common;

/// <summary>Runs a command in one database transaction, at most once for an idempotency key.</summary>
public interface IAppTransaction
{
    /// <summary>Runs <paramref name="work"/>; when the key was used before, its recorded response is given instead.</summary>
    Task<TResponse> RunAsync<TResponse>(string command, Func<Task<TResponse>> work, CancellationToken cancellationToken);
}
