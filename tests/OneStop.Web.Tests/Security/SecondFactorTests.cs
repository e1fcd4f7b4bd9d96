using System.Net;
using Microsoft.EntityFrameworkCore;
using OneStop.Application.Accounts;
using OneStop.Domain.Audit;
using OneStop.Infrastructure.Identity;
using OneStop.Infrastructure.Seeding.Demo;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Pages;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Web.Tests.Security;

public sealed class SecondFactorTests(TestPortal portal)
{
    private const string Enrol = "form:has([name=Seal])";
    private const string CodeForm = "form:has([name=Code])";

    [Fact]
    public void Codes_are_those_of_the_standard()
    {
        // RFC 6238, appendix B: the key "12345678901234567890", seconds 59, 1111111109, 20000000000; last six digits.
        const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        Totp.Code(Key, 59 / 30).ShouldBe("287082");
        Totp.Code(Key, 1111111109 / 30).ShouldBe("081804");
        Totp.Code(Key, 20000000000 / 30).ShouldBe("353130");
        Totp.NewKey().Length.ShouldBe(32);
    }

    [Fact]
    public void A_code_counts_one_step_before_and_after_and_never_again()
    {
        var key = Totp.NewKey();
        Totp.StepOf(key, Totp.Code(key, 99), 100, 1, null).ShouldBe(99);
        Totp.StepOf(key, Totp.Code(key, 101), 100, 1, null).ShouldBe(101);
        Totp.StepOf(key, Totp.Code(key, 98), 100, 1, null).ShouldBeNull();
        Totp.StepOf(key, Totp.Code(key, 102), 100, 1, null).ShouldBeNull();
        Totp.StepOf(key, Totp.Code(key, 100), 100, 1, last: 100).ShouldBeNull();
    }

    [Fact]
    public async Task A_leader_is_not_in_before_the_second_step_and_a_used_code_is_worth_nothing()
    {
        var scene = await portal.Given.ATenantAsync();
        var leader = scene.Staff.Tourism.Leader;
        using var browser = await portal.OpenAsync(scene, at: "2023-12-01 09:00");

        var step = await (await browser.TryPasswordAsync(leader.UserName, SampleStaff.Password)).FollowAsync();
        (await browser.GetAsync(Links.Desk)).ShouldAskToSignIn();
        var code = step.TextOf("[data-demo-code]");
        (await step.SubmitAsync(CodeForm, ("Code", "000000"))).ShouldBe(HttpStatusCode.BadRequest).ShouldShow("Mã không đúng hoặc đã dùng");
        (await step.SubmitAsync(CodeForm, ("Code", code))).ShouldLeadTo(Links.Home);
        (await browser.GetAsync(Links.Desk)).ShouldBe(HttpStatusCode.OK);

        using var thief = await portal.OpenAsync(scene, at: "2023-12-01 09:00");
        var again = await (await thief.TryPasswordAsync(leader.UserName, SampleStaff.Password)).FollowAsync();
        (await again.SubmitAsync(CodeForm, ("Code", code))).ShouldBe(HttpStatusCode.BadRequest);
        (await thief.GetAsync(Links.Desk)).ShouldAskToSignIn();
    }

    [Fact]
    public async Task The_second_step_is_for_those_whose_password_was_right()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene);

        (await browser.GetAsync(Links.SecondStep)).ShouldLeadTo(Links.SignIn);
    }

    [Fact]
    public async Task Wrong_codes_and_wrong_passwords_count_to_one_lockout_that_a_right_password_does_not_reset()
    {
        var scene = await portal.Given.ATenantAsync();
        var leader = scene.Staff.Tourism.Leader;
        using var browser = await portal.OpenAsync(scene);
        (await browser.TryPasswordAsync(leader.UserName, "sai-mat-khau")).ShouldBe(HttpStatusCode.BadRequest);
        for (var tries = 0; tries < 3; tries++)
        {
            var step = await (await browser.TryPasswordAsync(leader.UserName, SampleStaff.Password)).FollowAsync();
            (await step.SubmitAsync(CodeForm, ("Code", "000000"))).ShouldBe(HttpStatusCode.BadRequest);
        }

        var last = await (await browser.TryPasswordAsync(leader.UserName, SampleStaff.Password)).FollowAsync();
        var code = last.TextOf("[data-demo-code]");
        (await last.SubmitAsync(CodeForm, ("Code", "000000"))).ShouldBe(HttpStatusCode.TooManyRequests);
        (await last.SubmitAsync(CodeForm, ("Code", code))).ShouldBe(HttpStatusCode.TooManyRequests).ShouldShow("tạm khóa 15 phút");
        (await KindsAsync(scene)).ShouldBe([AuditKind.SignInFailed, AuditKind.SignInFailed, AuditKind.SignInFailed, AuditKind.SignInFailed, AuditKind.SignInLocked]);
    }

    [Fact]
    public async Task Who_must_have_a_second_factor_enrols_before_anything_else_and_gets_ten_codes_once()
    {
        var scene = await portal.Given.ATenantAsync();
        var leader = scene.Staff.Tourism.Leader;
        await scene.ReadAsync(db => db.Set<Account>().Where(account => account.StaffId == leader.Member.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(account => account.AuthenticatorKey, (string?)null).SetProperty(account => account.SecondFactorSince, (DateTimeOffset?)null)));
        using var browser = await portal.OpenAsync(scene, at: "2023-12-01 09:00");
        await browser.SignInAsync(leader.UserName, SampleStaff.Password);

        foreach (var url in new[] { Links.Desk, Links.Account, Links.Home, Links.LookUp })
        {
            (await browser.GetAsync(url)).ShouldLeadTo(Links.SecondFactor);
        }

        var page = (await browser.GetAsync(Links.SecondFactor)).ShouldBe(HttpStatusCode.OK).ShouldShow("Vị trí của ông/bà cần xác thực hai lớp");
        var key = page.TextOf("figure + p .code").Replace(" ", string.Empty, StringComparison.Ordinal);
        var wrong = (await page.SubmitAsync(Enrol, ("Code", "000000"))).ShouldBe(HttpStatusCode.BadRequest);
        wrong.TextOf("figure + p .code").Replace(" ", string.Empty, StringComparison.Ordinal).ShouldBe(key);
        var done = (await wrong.SubmitAsync(Enrol, ("Code", Totp.Code(key, new TotpClock().Step)))).ShouldBe(HttpStatusCode.OK);
        var codes = done.TextsOf("li.code");
        codes.Count.ShouldBe(10);
        (await browser.GetAsync(Links.Desk)).ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync(Links.SecondFactor)).ShouldNotShow(codes[0]);

        // A recovery code stands in for the telephone, once.
        using var other = await portal.OpenAsync(scene, at: "2023-12-01 09:00");
        var step = await (await other.TryPasswordAsync(leader.UserName, SampleStaff.Password)).FollowAsync();
        step.ShouldNotShow("data-demo-code");
        (await step.SubmitAsync(CodeForm, ("Code", codes[0].ToLowerInvariant()))).ShouldLeadTo(Links.Home);
        using var third = await portal.OpenAsync(scene, at: "2023-12-01 09:00");
        var again = await (await third.TryPasswordAsync(leader.UserName, SampleStaff.Password)).FollowAsync();
        (await again.SubmitAsync(CodeForm, ("Code", codes[0]))).ShouldBe(HttpStatusCode.BadRequest);
        var stored = await scene.ReadAsync(db => db.Set<Account>().Where(account => account.StaffId == leader.Member.Id).Select(account => new { account.AuthenticatorKey, account.RecoveryCodes }).FirstAsync());
        stored.AuthenticatorKey!.ShouldNotContain(key);
        stored.RecoveryCodes.Count.ShouldBe(9);
        (await scene.ReadAsync(db => db.IdempotencyKeys.Where(each => each.Response!.Contains(codes[1])).CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Another_telephone_and_new_codes_need_a_code_of_the_one_in_use()
    {
        var scene = await portal.Given.ATenantAsync();
        using var browser = await portal.OpenAsync(scene, scene.Staff.Tourism.Leader, "2023-12-01 09:00");
        var page = await browser.GetAsync(Links.SecondFactor);
        var key = page.TextOf("figure + p .code").Replace(" ", string.Empty, StringComparison.Ordinal);
        var mine = Totp.Code(key, new TotpClock().Step);

        (await page.SubmitAsync(Enrol, ("Code", mine), ("CurrentCode", "000000"))).ShouldBe(HttpStatusCode.BadRequest);
        (await page.SubmitAsync("form[action*='handler=Codes']", ("CodesCode", "000000"))).ShouldBe(HttpStatusCode.BadRequest).TextOf("#CodesCode-error").ShouldContain("Mã không đúng");
        var current = Totp.Code(DemoAccounts.AuthenticatorKey, new TotpClock().Step + 2);
        (await page.SubmitAsync(Enrol, ("Code", mine), ("CurrentCode", current))).ShouldBe(HttpStatusCode.OK).TextsOf("li.code").Count.ShouldBe(10);
    }

    private static Task<List<AuditKind>> KindsAsync(Scene scene) =>
        scene.ReadAsync(db => db.AuditEntries.OrderBy(entry => entry.Id).Select(entry => entry.Kind).ToListAsync());
}
