using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Domain.Common;
using OneStop.Infrastructure;
using OneStop.Infrastructure.Persistence;
using OneStop.TestKit.Samples;

namespace OneStop.TestKit.Scenes;

/// <summary>Somebody at an instant, about to send commands and queries, each in a scope of its own, as a web request is.</summary>
public sealed record Actor(Scene Scene, SamplePerson? Person)
{
    private string _at = "2023-12-01 09:00";
    private Guid? _key;

    /// <summary>At this wall clock of the province, e.g. "2023-12-01 09:00".</summary>
    public Actor At(string local) => this with { _at = local };

    /// <summary>With this idempotency key.</summary>
    public Actor WithKey(Guid key) => this with { _key = key };

    /// <summary>Sends it; what it throws comes out.</summary>
    public Task<T> SendAsync<T>(IRequest<T> request) => UseAsync<IMediator, T>(mediator => mediator.Send(request));

    /// <summary>Uses a service as this person at this instant, in a scope of its own.</summary>
    public async Task<T> UseAsync<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        await using var scope = Scene.Enter();
        var context = scope.ServiceProvider.GetRequiredService<TenantContext>();
        context.Key = _key;
        if (Person is null)
        {
            context.ActAsSystem();
        }
        else
        {
            context.SignIn(Person.Member.Id);
            context.ActAs(Person.Duty);
        }

        // The clock's offset lives with the flow of this method and ends with it: nothing leaks into the test.
        scope.ServiceProvider.GetRequiredService<TravellingClock>().TravelTo(Wall.Instant(_at));
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Sends what must be refused, and gives the reason.</summary>
    public async Task<Refusal> RefusedAsync<T>(IRequest<T> request)
    {
        var answer = await OutcomeAsync(request);
        return (answer as RefusedException)?.Refusal ?? throw new InvalidOperationException($"{request.GetType().Name} was not refused: {answer?.Message ?? "it was done"}.", answer);
    }

    /// <summary>Sends what must be found wrong, and gives the fields with their messages.</summary>
    public async Task<IReadOnlyDictionary<string, string>> InvalidAsync<T>(IRequest<T> request)
    {
        var answer = await OutcomeAsync(request) as ValidationException ?? throw new InvalidOperationException($"{request.GetType().Name} was not invalid.");
        return answer.Errors.DistinctBy(error => error.PropertyName, StringComparer.Ordinal).ToDictionary(error => error.PropertyName, error => error.ErrorMessage, StringComparer.Ordinal);
    }

    /// <summary>Whether it is answered as if there were nothing.</summary>
    public async Task<bool> FindsNothingAsync<T>(IRequest<T> request) => await OutcomeAsync(request) is NotFoundException;

    private async Task<Exception?> OutcomeAsync<T>(IRequest<T> request)
    {
        try
        {
            await SendAsync(request);
            return null;
        }
        catch (Exception outcome) when (outcome is RefusedException or ValidationException or NotFoundException)
        {
            return outcome;
        }
    }
}
