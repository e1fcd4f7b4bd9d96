using Microsoft.EntityFrameworkCore;
using OneStop.Application.Common;
using OneStop.Application.Files;
using OneStop.Domain.Common;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Files;

public sealed class FileTests(TestSystem system)
{
    public static TheoryData<string, byte[], string> Bad => new()
    {
        { "anh.pdf", TestFiles.Png(), RefusalCodes.FileLies },
        { "trang.pdf", "<!doctype html><script>alert(1)</script>"u8.ToArray(), RefusalCodes.FileLies },
        { "cut.pdf", TestFiles.Pdf()[..20], RefusalCodes.FileLies },
        { "cut.png", TestFiles.Png()[..40], RefusalCodes.FileLies },
        { "don.png", TestFiles.Pdf(), RefusalCodes.FileLies },
        { "rong.pdf", [], RefusalCodes.FileEmpty },
        { "chay.exe", TestFiles.Pdf(), RefusalCodes.FileWrongType },
        { "don.pdf.exe", TestFiles.Pdf(), RefusalCodes.FileWrongType },
        { "khong-duoi", TestFiles.Pdf(), RefusalCodes.FileWrongType },
        { "don.pdf\0.exe", TestFiles.Pdf(), RefusalCodes.FileWrongType },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_file_that_lies_or_holds_nothing_is_refused_and_nothing_is_kept(string name, byte[] content, string refusal)
    {
        var scene = await system.Given.ATenantAsync();
        using var stream = new MemoryStream(content);

        (await scene.As(scene.Staff.ClerkEast).RefusedAsync(new StoreFile(name, stream))).Code.ShouldBe(refusal);

        Kept(scene).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_in_Word_comes_from_those_who_keep_the_catalogue_alone()
    {
        var scene = await system.Given.ATenantAsync();

        var form = await TestFiles.UploadAsync(scene.As(scene.Staff.Editor), "Mẫu đơn.docx", TestFiles.Word());
        form.MediaType.ShouldBe(FileKinds.Word);
        (await scene.As(scene.Staff.Office).SendAsync(new OpenFile(form.Id))).Name.ShouldBe("Mẫu đơn.docx", "the Office reads it before it approves");
        (await scene.As(scene.Staff.JusticeEditor).FindsNothingAsync(new OpenFile(form.Id))).ShouldBeTrue();
        var refused = await Should.ThrowAsync<RefusedException>(() => TestFiles.UploadAsync(scene.As(scene.Staff.ClerkEast), "Mẫu đơn.docx", TestFiles.Word()));
        RefusalTexts.Text(refused.Refusal).ShouldBe("Chỉ nhận tệp PDF, JPEG hoặc PNG.");
        (await Should.ThrowAsync<RefusedException>(() => TestFiles.UploadAsync(scene.As(scene.Staff.Editor), "Mẫu đơn.docx", TestFiles.Pdf()))).Refusal.Code.ShouldBe(RefusalCodes.FileLies);
    }

    [Fact]
    public async Task A_file_beyond_20_MB_is_cut_off_while_it_streams()
    {
        var scene = await system.Given.ATenantAsync();
        await using var endless = new EndlessPdf(200 * 1024 * 1024);

        (await scene.As(scene.Staff.ClerkEast).RefusedAsync(new StoreFile("lon.pdf", endless))).Code.ShouldBe(RefusalCodes.FileTooLarge);

        endless.Given.ShouldBeLessThan(21 * 1024 * 1024);
        Kept(scene).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_content_is_kept_once_under_each_of_its_names()
    {
        var scene = await system.Given.ATenantAsync();
        var clerk = scene.As(scene.Staff.ClerkEast);

        var first = await TestFiles.UploadAsync(clerk, "Đơn.pdf", TestFiles.Pdf());
        var second = await TestFiles.UploadAsync(clerk, "Bản khác.pdf", TestFiles.Pdf());

        first.Id.ShouldNotBe(second.Id);
        Kept(scene).ShouldHaveSingleItem();
        (await scene.ReadAsync(db => db.StoredFiles.Select(file => file.Name).OrderBy(name => name).ToListAsync())).ShouldBe(["Bản khác.pdf", "Đơn.pdf"]);
    }

    [Theory]
    [InlineData("../../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData("C:\\tam\\don.PDF", "don.PDF")]
    [InlineData("Đơn\u202e xin.pdf", "Đơn xin.pdf")]
    public async Task A_file_keeps_its_name_and_nothing_of_its_path(string sent, string kept)
    {
        var scene = await system.Given.ATenantAsync();

        (await TestFiles.UploadAsync(scene.As(scene.Staff.ClerkEast), sent, TestFiles.Pdf())).Name.ShouldBe(kept);
    }

    [Fact]
    public async Task A_name_of_many_letters_is_cut_and_keeps_its_ending()
    {
        var scene = await system.Given.ATenantAsync();

        var name = (await TestFiles.UploadAsync(scene.As(scene.Staff.ClerkEast), new string('a', 900) + ".pdf", TestFiles.Pdf())).Name;

        name.Length.ShouldBe(150);
        name.ShouldEndWith("a.pdf");
    }

    [Fact]
    public async Task A_file_is_read_by_its_owner_and_by_those_who_see_its_dossier()
    {
        var scene = await system.Given.ATenantAsync();
        var file = await TestFiles.UploadAsync(scene.As(scene.Staff.ClerkEast), "Đơn.pdf", TestFiles.Pdf());
        (await scene.As(scene.Staff.Tourism.Officer).FindsNothingAsync(new OpenFile(file.Id))).ShouldBeTrue();

        await scene.ADossierAsync(fill: form => form.Input.Papers[0].FileId = file.Id);

        foreach (var person in new[] { scene.Staff.ClerkEast, scene.Staff.Tourism.Officer, scene.Staff.Office })
        {
            var opened = await scene.As(person).SendAsync(new OpenFile(file.Id));
            await using var content = opened.Content;
            (opened.Name, opened.MediaType, content.Length).ShouldBe(("Đơn.pdf", "application/pdf", TestFiles.Pdf().Length));
        }

        (await scene.As(scene.Staff.ClerkWest).FindsNothingAsync(new OpenFile(file.Id))).ShouldBeTrue();
        (await scene.As(scene.Staff.ClerkEast).FindsNothingAsync(new OpenFile(Guid.CreateVersion7()))).ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_attaches_a_file_that_another_has_uploaded()
    {
        var scene = await system.Given.ATenantAsync();
        var file = await TestFiles.UploadAsync(scene.As(scene.Staff.SecondClerkEast), "Đơn.pdf", TestFiles.Pdf());
        var form = new Form(scene, scene.Catalogue.Guide);
        form.Input.Papers[0].FileId = file.Id;

        (await scene.As(scene.Staff.ClerkEast).FindsNothingAsync(form.ToCommand())).ShouldBeTrue();
    }

    private IEnumerable<string> Kept(Scene scene)
    {
        var folder = Path.Combine(system.DataFolder, "files", scene.Tenant.Key);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [];
    }
}
