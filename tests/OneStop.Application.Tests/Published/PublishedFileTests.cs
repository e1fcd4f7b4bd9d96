using OneStop.Application.Published;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Published;

public sealed class PublishedFileTests(TestSystem system)
{
    [Fact]
    public async Task Anybody_may_open_files_that_published_content_refers_to_and_no_others()
    {
        var scene = await system.Given.ATenantAsync();
        var clerk = scene.As(scene.Staff.ClerkEast);
        var scan = await TestFiles.UploadAsync(clerk, "quyet-dinh.pdf", TestFiles.Pdf("quyet dinh"));
        var form = await TestFiles.UploadAsync(clerk, "to-khai.pdf", TestFiles.Pdf("to khai"));
        var secret = await TestFiles.UploadAsync(clerk, "mat.pdf", TestFiles.Pdf("mat"));
        var decision = scene.ADecision("12/QĐ-UBND", new(2024, 1, 1), scan.Id);
        var (procedure, version) = scene.AProcedure("1.900010", "Cấp phép", decision, decision.Valid, content => content with { Forms = [new ProcedureForm("Tờ khai", form.Id)] });
        await scene.PublishAsync([decision, procedure], [version]);

        foreach (var (id, name) in new[] { (scan.Id, "quyet-dinh.pdf"), (form.Id, "to-khai.pdf") })
        {
            var file = await scene.AsSystem().SendAsync(new OpenPublishedFile(id));
            await using var content = file.Content;
            file.Name.ShouldBe(name);
        }

        (await scene.AsSystem().FindsNothingAsync(new OpenPublishedFile(secret.Id))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_decision_tells_what_it_published_and_what_rests_on_it()
    {
        var scene = await system.Given.ATenantAsync();
        var decision = scene.ADecision("12/QĐ-UBND", new(2024, 1, 1));
        var (procedure, version) = scene.AProcedure("1.900010", "Cấp phép", decision, decision.Valid);
        await scene.PublishAsync([decision, procedure], [version]);

        var shown = await scene.AsSystem().At("2024-02-01 09:00").SendAsync(new GetPublishedDecision(decision.Id.Value));
        var pilot = await scene.AsSystem().At("2024-02-01 09:00").SendAsync(new GetPublishedDecision(scene.Catalogue.Pilot.Id.Value));
        var list = await scene.AsSystem().At("2024-02-01 09:00").SendAsync(new ListPublishedDecisions());

        shown.Versions.Select(each => (each.Row.Code, each.IsFirst)).ShouldBe([("1.900010", true)]);
        pilot.Rules.Select(each => each.Procedure!.Code).ShouldBe(["1.900001", "1.900003", "1.900004"], ignoreOrder: true);
        list.Rows.Select(row => (row.Decision.Number, row.Procedures, row.Rules)).ShouldContain(("12/QĐ-UBND", 1, 0));
        (await scene.AsSystem().FindsNothingAsync(new GetPublishedDecision(version.Id.Value))).ShouldBeTrue();
    }
}
