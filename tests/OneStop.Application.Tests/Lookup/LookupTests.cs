using System.Text.Encodings.Web;
using System.Text.Json;
using OneStop.Application.Dossiers;
using OneStop.Application.Lookup;
using OneStop.Domain.Common;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Lookup;

public sealed class LookupTests(TestSystem system)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task A_citizen_finds_the_dossier_by_code_and_last_four_digits_or_by_the_receipts_code()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        var token = (await dossier.LoadAsync()).LookupToken;

        var byCode = await scene.AsSystem().SendAsync(new LookUpDossier($" {dossier.Code.ToLowerInvariant()} ", "1234"));
        var byToken = await scene.AsSystem().SendAsync(new LookUpByToken(token));

        byCode.Code.ShouldBe(dossier.Code);
        byToken.Code.ShouldBe(dossier.Code);
        byCode.MaskedName.ShouldBe("N•• V•• Đ••");
        byCode.Headline.ShouldBe("Đang được thẩm định");
    }

    [Fact]
    public async Task Wrong_digits_and_an_unknown_code_get_the_same_answer()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync();

        var wrong = await scene.AsSystem().RefusedAsync(new LookUpDossier(dossier.Code, "0000"));
        var unknown = await scene.AsSystem().RefusedAsync(new LookUpDossier("H90.16-231201-0777", "1234"));

        (wrong.Code, unknown.Code).ShouldBe((RefusalCodes.LookupNoMatch, RefusalCodes.LookupNoMatch));
        (unknown.Facts.Count, wrong.Facts.Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task No_personal_data_and_no_reason_of_the_agency_is_shown()
    {
        var scene = await system.Given.ATenantAsync();
        var dossier = await scene.ADossierAsync(Stage.Assigned);
        await dossier.SendAsync(scene.Staff.Tourism.Officer, version => new RequestSupplement(dossier.Id, version, "Bí mật nội bộ", "Chưa đúng quy định"));

        var page = await scene.AsSystem().SendAsync(new LookUpDossier(dossier.Code, "1234"));

        var shown = JsonSerializer.Serialize(page, Json);
        foreach (var secret in new[] { "Nguyễn Văn Đức", "020096001234", "0912345678", "Nà Sla", "duc@example.vn", "Chuyên viên" })
        {
            shown.ShouldNotContain(secret);
        }
    }
}
