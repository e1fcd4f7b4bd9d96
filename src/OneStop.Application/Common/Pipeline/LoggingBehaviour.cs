using System.Diagnostics;
using MediatR;
using Microsoft.Extensions.Logging;
using OneStop.Domain.Common;

namespace OneStop.Application.Common.Pipeline;

/// <summary>Logs each use case by name, duration and outcome; never its contents, which hold personal data.</summary>
public sealed class LoggingBehaviour<TRequest, TResponse>(ILogger<TRequest> logger, ICurrentDuty duty) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    /// <inheritdoc/>
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var started = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            var response = await next();
            outcome = "done";
            return response;
        }
        catch (RefusedException refused)
        {
            outcome = refused.Refusal.Code;
            throw;
        }
        finally
        {
            logger.Log(
                duty.IsSystem ? LogLevel.Debug : LogLevel.Information,
                "{UseCase} {Outcome} in {Milliseconds:0.0} ms by {StaffId}",
                typeof(TRequest).Name,
                outcome,
                Stopwatch.GetElapsedTime(started).TotalMilliseconds,
                duty.Duty?.StaffId.Value);
        }
    }
}
