using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Commands;

/// <summary>64 clerks at three counters receive at once for two agencies; one in four tries fails on the way.</summary>
public sealed class RushHourTests(TestSystem system)
{
    private const int Clerks = 64;
    private const int Each = 6;

    [Fact]
    public async Task Codes_and_receipts_are_numbered_without_gap_or_collision_and_no_dossier_is_lost()
    {
        var scene = await system.Given.ATenantAsync();
        SamplePerson[] counters = [scene.Staff.ClerkEast, scene.Staff.ClerkWest, scene.Staff.ClerkAtCentre];
        Procedure[] procedures = [scene.Catalogue.Guide, scene.Catalogue.Record];

        var answers = await Task.WhenAll(Enumerable.Range(0, Clerks).Select(clerk => Task.Run(async () =>
        {
            var codes = new List<string?>();
            for (var nth = 0; nth < Each; nth++)
            {
                codes.Add(await ReceiveAsync(scene, counters[clerk % counters.Length], procedures[(clerk + nth) % procedures.Length], (clerk + nth) % 4 == 0, nth));
            }

            return codes;
        })));

        var given = answers.SelectMany(codes => codes).OfType<string>().ToList();
        given.Count.ShouldBe(Clerks * Each * 3 / 4);
        var stored = await scene.ReadAsync(db => db.Dossiers.AsNoTracking()
            .Select(dossier => new { dossier.Code, dossier.ReceivingCounterId, dossier.ReceiptNumber }).ToListAsync());
        stored.Select(row => row.Code).ShouldBe(given, ignoreOrder: true);
        foreach (var agency in stored.GroupBy(row => row.Code[..row.Code.LastIndexOf('-')]))
        {
            agency.Select(row => int.Parse(row.Code[(row.Code.LastIndexOf('-') + 1)..])).Order().ShouldBe(Enumerable.Range(1, agency.Count()));
        }

        foreach (var counter in stored.GroupBy(row => row.ReceivingCounterId))
        {
            counter.Select(row => row.ReceiptNumber).Order().ShouldBe(Enumerable.Range(1, counter.Count()));
        }
    }

    private static async Task<string?> ReceiveAsync(Scene scene, SamplePerson clerk, Procedure procedure, bool fails, int nth)
    {
        var form = new Form(scene, procedure);
        if (fails && nth % 2 == 0)
        {
            form.Input.Phone = "12";
        }
        else if (fails)
        {
            form.Input.Papers[0].FileId = Guid.CreateVersion7();
        }

        try
        {
            return (await scene.As(clerk).WithKey(Guid.CreateVersion7()).SendAsync(form.ToCommand())).Code;
        }
        catch (Exception failure) when (fails && failure is ValidationException or NotFoundException)
        {
            return null;
        }
    }
}
