using System.Reflection;
using MediatR;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;

namespace OneStop.Application.Common.Pipeline;

/// <summary>Holds each use case to the roles it names; one that names nobody does not run.</summary>
public sealed class AuthorizationBehaviour<TRequest, TResponse>(ICurrentDuty duty) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    private static readonly AllowedToAttribute? AllowedTo = typeof(TRequest).GetCustomAttribute<AllowedToAttribute>();
    private static readonly bool IsPublic = typeof(TRequest).IsDefined(typeof(OpenToPublicAttribute), inherit: false);
    private static readonly bool IsForSignedIn = typeof(TRequest).IsDefined(typeof(OpenToSignedInAttribute), inherit: false);
    private static readonly bool IsSystemOnly = typeof(TRequest).IsDefined(typeof(SystemOnlyAttribute), inherit: false);

    /// <inheritdoc/>
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (!IsPublic)
        {
            Refusal.ThrowIf(WhyNot());
        }

        return next();
    }

    private Refusal? WhyNot()
    {
        if (IsSystemOnly)
        {
            return duty.IsSystem ? null : new Refusal(RefusalCodes.AccessRoleNotAllowed).With("roles", "hệ thống");
        }

        if (IsForSignedIn)
        {
            duty.RequireSignedIn();
            return null;
        }

        if (AllowedTo is null)
        {
            throw new InvalidOperationException($"{typeof(TRequest).Name} does not say who may ask for it.");
        }

        if (AllowedTo.Roles.Count == 0 || AllowedTo.Roles.Contains(duty.Require().Role))
        {
            duty.Require();
            return null;
        }

        return new Refusal(RefusalCodes.AccessRoleNotAllowed).With("roles", string.Join(", ", AllowedTo.Roles.Select(role => role.ToText())));
    }
}
