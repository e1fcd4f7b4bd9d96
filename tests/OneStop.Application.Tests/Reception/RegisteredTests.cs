using OneStop.Application.Dossiers;
using OneStop.Application.Reception;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Reception;

/// <summary>What comes online or by post is accepted or refused within eight working hours.</summary>
public sealed class RegisteredTests(TestSystem system)
{
    [Theory]
    [InlineData("2023-12-01 08:00", "2023-12-04 08:00")]
    [InlineData("2023-12-01 16:00", "2023-12-04 16:00")]
    [InlineData("2023-12-01 18:30", "2023-12-04 17:00")]
    [InlineData("2023-12-02 10:00", "2023-12-04 17:00")]
    [InlineData("2023-12-04 12:00", "2023-12-05 11:30")]
    public async Task The_deadline_is_eight_working_hours_after_it_came_and_counts_from_the_next_opening(string came, string deadline)
    {
        var scene = await system.Given.ATenantAsync();
        await scene.As(scene.Staff.ClerkEast).At(came).SendAsync(Posted(scene));

        var row = (await scene.As(scene.Staff.ClerkEast).At(came).SendAsync(new ListRegistered())).Rows.ShouldHaveSingleItem();

        $"{row.AcceptByLocal:yyyy-MM-dd HH:mm}".ShouldBe(deadline);
        (row.Dossier.Channel, row.IsLate).ShouldBe((Channel.Post, false));
    }

    [Fact]
    public async Task An_envelope_that_came_by_post_is_put_down_then_accepted_and_the_clock_starts()
    {
        var scene = await system.Given.ATenantAsync();
        var clerk = scene.As(scene.Staff.ClerkEast);
        var sent = await clerk.At("2023-12-01 08:00").SendAsync(Posted(scene));
        var id = new DossierId(sent.Id);

        (await clerk.SendAsync(new GetDossier(sent.Code))).Dossier.DueAt.ShouldBeNull();
        await clerk.At("2023-12-04 07:30").SendAsync(new AcceptDossier(id, 1));

        var dossier = (await clerk.At("2023-12-04 08:00").SendAsync(new GetDossier(sent.Code))).Dossier;
        (dossier.Status, dossier.Channel).ShouldBe((DossierStatus.Received, Channel.Post));
        var list = await clerk.At("2023-12-04 09:00").SendAsync(new ListRegistered());
        (list.Rows.Count, list.Decided, list.DecidedLate).ShouldBe((0, 1, 0));
    }

    [Fact]
    public async Task Lateness_is_shown_while_it_waits_and_counted_when_it_is_decided()
    {
        var scene = await system.Given.ATenantAsync();
        var clerk = scene.As(scene.Staff.ClerkEast);
        var first = await clerk.At("2023-12-01 08:00").SendAsync(Posted(scene));
        await clerk.At("2023-12-04 15:00").SendAsync(Posted(scene));

        var list = await clerk.At("2023-12-04 16:00").SendAsync(new ListRegistered());
        list.Rows.Select(row => (row.Dossier.Code, row.IsLate, row.HoursLeft)).ShouldBe([(first.Code, true, 0m), (list.Rows[1].Dossier.Code, false, 7m)]);
        list.Late.ShouldBe(1);

        await clerk.At("2023-12-04 16:10").SendAsync(new RejectDossier(new DossierId(first.Id), 1, "Thiếu đơn đề nghị."));
        var after = await clerk.At("2023-12-04 16:20").SendAsync(new ListRegistered());
        (after.Rows.Count, after.Decided, after.DecidedLate, after.Late).ShouldBe((1, 1, 1, 0));
        (await scene.As(scene.Staff.ClerkWest).At("2023-12-04 16:20").SendAsync(new ListRegistered())).Decided.ShouldBe(0);
    }

    [Fact]
    public async Task What_is_handed_in_at_the_counter_is_received_not_put_down()
    {
        var scene = await system.Given.ATenantAsync();

        (await scene.As(scene.Staff.ClerkEast).InvalidAsync(new RegisterDossier(new Form(scene, scene.Catalogue.Guide).Input))).Keys.ShouldBe(["Form.Channel"]);
    }

    private static RegisterDossier Posted(Scene scene)
    {
        var form = new Form(scene, scene.Catalogue.Guide);
        form.Input.Channel = Channel.Post;
        return new RegisterDossier(form.Input);
    }
}
