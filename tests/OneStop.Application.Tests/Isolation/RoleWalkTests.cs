using System.Reflection;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Isolation;

/// <summary>Every request of the application, sent by every role: it is refused for the role exactly where its attribute leaves the role out.</summary>
public sealed class RoleWalkTests(TestSystem system)
{
    private static readonly MethodInfo Send = typeof(Actor).GetMethod(nameof(Actor.SendAsync))!;

    [Fact]
    public async Task A_role_is_refused_exactly_where_the_use_case_does_not_name_it()
    {
        var victim = await LeakVictim.MakeAsync(await system.Given.ATenantAsync());
        var wrong = new List<string>();
        foreach (var role in Enum.GetValues<Role>())
        {
            var person = Of(victim.Scene, role);
            foreach (var (type, each) in LeakCases.All)
            {
                var isRefused = await IsRefusedForRoleAsync(victim.Scene.As(person).At("2023-12-01 16:00"), each.Request(victim));
                if (isRefused == IsFor(type, role))
                {
                    wrong.Add($"{type.Name} by {role}: {(isRefused ? "refused" : "let through")}");
                }
            }
        }

        wrong.ShouldBeEmpty();
    }

    private static bool IsFor(Type request, Role role) =>
        !request.IsDefined(typeof(SystemOnlyAttribute)) && (request.GetCustomAttribute<AllowedToAttribute>() is not { Roles: { Count: > 0 } roles } || roles.Contains(role));

    private static SamplePerson Of(Scene scene, Role role) =>
        scene.Staff.All.First(person => person.Duty.Role == role && person.Appointment.Valid.Contains(new DateOnly(2023, 12, 1)));

    private static async Task<bool> IsRefusedForRoleAsync(Actor actor, IBaseRequest request)
    {
        var response = request.GetType().GetInterfaces().First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IRequest<>)).GetGenericArguments()[0];
        try
        {
            await (Task)Send.MakeGenericMethod(response).Invoke(actor, [request])!;
            return false;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal.Code == RefusalCodes.AccessRoleNotAllowed;
        }
        catch (Exception other) when (other is NotFoundException or ValidationException or DbUpdateException)
        {
            return false;
        }
    }
}
