using System.Text;
using OneStop.Application.Dossiers;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Reception;

public sealed class HostileTextTests(TestSystem system)
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("Nguyễn\0Văn Đức", "NguyễnVăn Đức")]
    [InlineData("\u202eNguyễn Văn Đức\u202c", "Nguyễn Văn Đức")]
    [InlineData("Nguyễn\u200b Văn\r\n\tĐức  ", "Nguyễn Văn Đức")]
    [InlineData("{{7*7}} ${x} %s '; --", "{{7*7}} ${x} %s '; --")]
    [InlineData("阮文德 Нгуен \ud83d\ude00", "阮文德 Нгуен \ud83d\ude00")]
    [InlineData("a\ufffe\uffff\u0007b", "ab")]
    public async Task A_hostile_name_is_stored_harmlessly(string typed, string stored)
    {
        var scene = await system.Given.ATenantAsync();

        var dossier = await scene.ADossierAsync(fill: form => form.Input.Name = form.Input.Address = typed);

        var read = await dossier.LoadAsync();
        read.Applicant.Name.ShouldBe(stored);
        read.Applicant.Address.ShouldBe(stored);
        (await scene.As(scene.Staff.ClerkEast).SendAsync(new GetDossier(dossier.Code))).IsWhole.ShouldBeTrue();
    }

    [Fact]
    public async Task Decomposed_letters_are_stored_composed()
    {
        var scene = await system.Given.ATenantAsync();

        var dossier = await scene.ADossierAsync(fill: form => form.Input.Name = "Nguye\u0302\u0303n Va\u0306n \u0110u\u031b\u0301c");

        (await dossier.LoadAsync()).Applicant.Name.ShouldBe("Nguy\u1ec5n V\u0103n \u0110\u1ee9c");
        (await scene.As(scene.Staff.ClerkEast).SendAsync(new FindDossiers("duc nguyen"))).Dossiers.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Texts_of_a_hundred_thousand_letters_are_refused_beside_their_fields()
    {
        var scene = await system.Given.ATenantAsync();
        var endless = new string('ă', 100_000);
        var form = new Form(scene, scene.Catalogue.Guide);
        form.Input.Name = form.Input.Address = form.Input.IdNumber = form.Input.Phone = form.Input.Email = form.Input.BirthOn = endless;

        var errors = await scene.As(scene.Staff.ClerkEast).InvalidAsync(form.ToCommand());

        errors.Keys.ShouldBe(["Form.Name", "Form.Address", "Form.IdNumber", "Form.Phone", "Form.Email", "Form.BirthOn"], ignoreOrder: true);
        errors.Values.ShouldAllBe(message => message.Length < 300);
    }

    [Fact]
    public async Task A_name_of_nothing_visible_is_no_name()
    {
        var scene = await system.Given.ATenantAsync();
        var form = new Form(scene, scene.Catalogue.Guide);
        form.Input.Name = "\u200b\u202e \0";

        (await scene.As(scene.Staff.ClerkEast).InvalidAsync(form.ToCommand())).Keys.ShouldBe(["Form.Name"]);
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("\u200b\u202e")]
    public async Task A_reason_of_nothing_visible_is_no_reason(string text)
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync();
        var version = await dossier.VersionAsync();

        await Should.ThrowAsync<Exception>(() => scene.As(scene.Staff.ClerkEast).SendAsync(new WithdrawDossier(dossier.Id, version, text)));

        (await dossier.VersionAsync()).ShouldBe(version);
    }

    [Fact]
    public async Task A_hostile_comment_keeps_the_timeline_whole()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync();
        const string Text = "<img src=x onerror=alert(1)> \"'\\ \u0110\u1ee9c {}";

        await dossier.SendAsync(scene.Staff.ClerkEast, version => new CommentOnDossier(dossier.Id, version, Text));

        var page = await scene.As(scene.Staff.ClerkEast).SendAsync(new GetDossier(dossier.Code));
        page.IsWhole.ShouldBeTrue();
        page.Dossier.Events[^1].Facts["comment"].ShouldBe(Text.Normalize(NormalizationForm.FormC));
    }
}
