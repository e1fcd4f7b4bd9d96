using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Infrastructure;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Isolation;

public sealed class TenantLeakTests(TestSystem system)
{
    private static readonly MethodInfo Send = typeof(Actor).GetMethod(nameof(Actor.SendAsync))!;
    private static readonly JsonSerializerOptions Json = new() { ReferenceHandler = ReferenceHandler.IgnoreCycles, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Every_request_of_the_application_has_a_case()
    {
        var requests = new[] { typeof(IAppDb).Assembly, typeof(OneStopOptions).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => typeof(IBaseRequest).IsAssignableFrom(type) && type is { IsAbstract: false, IsInterface: false });

        requests.Select(type => type.Name).Except(LeakCases.All.Keys.Select(type => type.Name)).ShouldBeEmpty("Add these to LeakCases.");
    }

    [Fact]
    public async Task Whatever_people_of_one_province_ask_for_of_another_they_get_and_change_nothing()
    {
        var a = await LeakVictim.MakeAsync(await system.Given.ATenantAsync());
        var b = await system.Given.ATenantAsync();
        var before = await StateAsync(a.Scene);

        foreach (var (type, each) in LeakCases.All)
        {
            var (answer, result) = await AskAsync(b, each, a);
            var response = JsonSerializer.Serialize(result, Json);

            answer.ShouldBe(each.Answer, type.Name);
            foreach (var secret in a.Secrets)
            {
                response.ShouldNotContain(secret, Case.Insensitive, $"{type.Name} tells {secret}");
            }
        }

        (await StateAsync(a.Scene)).ShouldBe(before);
    }

    [Fact]
    public async Task The_same_requests_find_what_they_ask_for_at_home()
    {
        var a = await LeakVictim.MakeAsync(await system.Given.ATenantAsync());

        foreach (var each in LeakCases.All.Values.Where(each => each.Answer is LeakAnswer.NotFound or LeakAnswer.Refused && each.Request(a) is not ICommand<int>))
        {
            (await AskAsync(a.Scene, each, a)).Answer.ShouldNotBe(LeakAnswer.NotFound, each.Request(a).GetType().Name);
        }
    }

    private static async Task<(LeakAnswer Answer, object? Result)> AskAsync(Scene scene, LeakCase each, LeakVictim victim)
    {
        var request = each.Request(victim);
        var person = each.By(scene.Staff);
        var actor = person is null ? scene.AsSystem() : scene.As(person);
        var response = request.GetType().GetInterfaces().First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IRequest<>)).GetGenericArguments()[0];
        try
        {
            var task = (Task)Send.MakeGenericMethod(response).Invoke(actor.At("2023-12-01 16:00"), [request])!;
            await task;
            return (LeakAnswer.Nothing, task.GetType().GetProperty("Result")!.GetValue(task));
        }
        catch (NotFoundException)
        {
            return (LeakAnswer.NotFound, null);
        }
        catch (RefusedException refused)
        {
            return (LeakAnswer.Refused, refused.Refusal);
        }
        catch (ValidationException)
        {
            return (LeakAnswer.Invalid, null);
        }
        catch (DbUpdateException)
        {
            return (LeakAnswer.DatabaseRefuses, null);
        }
    }

    // Everything that commands could change.
    private static Task<string> StateAsync(Scene scene) => scene.ReadAsync(async db => JsonSerializer.Serialize(
        new
        {
            Dossiers = await db.Dossiers.Select(dossier => new { dossier.Code, dossier.Version, dossier.LastEventHash, dossier.Status }).ToListAsync(),
            Events = await db.DossierEvents.CountAsync(),
            Slips = await db.HandOverLines.Select(line => new { line.DossierId.Value, line.IsComplete }).ToListAsync(),
            ResultSlips = await db.ResultSlips.CountAsync(),
            Drafts = await db.ReceptionDrafts.Select(draft => draft.Form).ToListAsync(),
            Mails = await db.OutboxMessages.Select(mail => new { mail.Attempts, mail.SentAt }).ToListAsync(),
            Files = await db.StoredFiles.CountAsync(),
            Requests = await db.AccountRequests.Select(each => each.State).ToListAsync(),
            Deputations = await db.Deputations.Select(each => each.EndedAt).ToListAsync(),
            Allowances = await db.GrantAllowances.Select(each => each.EndedAt).ToListAsync(),
            Appointments = await db.Appointments.CountAsync(each => each.EndedAt == null),
            Views = await db.SavedViews.Select(view => new { view.Name, view.Query }).ToListAsync(),
            Notices = await db.Notices.Select(notice => notice.ReadAt).ToListAsync(),
            Accounts = await db.Accounts.Select(account => account.SecurityStamp).OrderBy(stamp => stamp).ToListAsync(),
        }));
}
