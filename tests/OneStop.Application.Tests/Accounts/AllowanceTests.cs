using OneStop.Application.Accounts;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Accounts;

/// <summary>Nobody gives more than they hold.</summary>
public sealed class AllowanceTests(TestSystem system)
{
    [Fact]
    public async Task An_administrator_grants_within_the_allowance_and_is_told_why_not_beyond_it()
    {
        var scene = await system.Given.ATenantAsync();
        var administrator = scene.As(scene.Staff.Administrator);
        (await WhyAsync(People.Lan)).ShouldBe(RefusalCodes.AccountNoAllowance);

        await scene.As(scene.Staff.Office).SendAsync(new AllowGrants(scene.Places.Culture.Id.Value, [(int)Role.Officer, (int)Role.CounterClerk], 4, "01/12/2023", "31/12/2023"));

        (await WhyAsync(People.Lan with { Role = "Văn thư", Until = "31/12/2023" })).ShouldBe(RefusalCodes.AccountRoleNotAllowed);
        (await WhyAsync(People.Lan with { Role = "Quản trị tài khoản đơn vị", Until = "31/12/2023" })).ShouldBe(RefusalCodes.AccountOfficesToGive);
        (await WhyAsync(People.Lan)).ShouldBe(RefusalCodes.AccountBeyondAllowance);
        (await WhyAsync(People.Lan with { Role = "Cán bộ Bộ phận Một cửa", Until = "31/12/2023" })).ShouldBe(RefusalCodes.AccountOtherAgency);
        (await administrator.RefusedAsync(new GrantAccount(scene.Places.Justice.Id.Value, People.Lan))).Code.ShouldBe(RefusalCodes.AccountOtherAgency);

        // Three officers serve there already.
        var made = await administrator.SendAsync(new GrantAccount(null, People.Lan with { Until = "31/12/2023" }));
        (await scene.DutiesAsync(new StaffId(made.StaffId), "2023-12-01 10:00")).ShouldHaveSingleItem().Role.ShouldBe(Role.Officer);
        var full = await administrator.RefusedAsync(new GrantAccount(null, People.Lan with { Until = "31/12/2023" }));
        (full.Code, full.Facts["count"], full.Facts["most"]).ShouldBe((RefusalCodes.AccountTooMany, "4", "4"));
        (await administrator.At("2024-01-01 08:00").RefusedAsync(new GrantAccount(null, People.Lan with { From = "01/01/2024" }))).Code.ShouldBe(RefusalCodes.AccountNoAllowance);

        async Task<string> WhyAsync(AccountInput person) => (await administrator.RefusedAsync(new GrantAccount(null, person))).Code;
    }

    [Fact]
    public async Task An_administrator_grants_no_longer_than_they_serve_themselves()
    {
        var scene = await system.Given.ATenantAsync();
        var office = scene.As(scene.Staff.Office);
        await office.SendAsync(new AllowGrants(scene.Places.Culture.Id.Value, [(int)Role.Officer], 100, "01/12/2023", null));
        await office.SendAsync(new TransferAppointment(scene.Staff.Administrator.Appointment.Id, "20/12/2023", scene.Places.Justice.Id.Value, new AccountInput { Role = "Quản trị tài khoản đơn vị" }));

        (await scene.As(scene.Staff.Administrator).RefusedAsync(new GrantAccount(null, People.Lan with { Until = "31/12/2023" }))).Code.ShouldBe(RefusalCodes.AccountBeyondOwn);
        await scene.As(scene.Staff.Administrator).SendAsync(new GrantAccount(null, People.Lan with { Until = "20/12/2023" }));
    }

    [Fact]
    public async Task An_administrator_makes_no_link_into_an_account_that_stands_in_for_somebody_who_holds_more()
    {
        var scene = await system.Given.ATenantAsync();
        var (leader, officer) = (scene.Staff.Tourism.Leader, scene.Staff.SecondTourismOfficer);
        await scene.As(scene.Staff.Office).SendAsync(new AllowGrants(scene.Places.Culture.Id.Value, [(int)Role.Officer], 100, "01/12/2023", null));
        await scene.ReadAsync(async db => { db.Deputations.Add(new Deputation { TenantId = scene.Tenant.Id, Id = Id.New<DeputationId>(), AppointmentId = leader.Appointment.Id, DeputyId = officer.Member.Id, Valid = new EffectivePeriod(new DateOnly(2023, 12, 4), new DateOnly(2023, 12, 6)), Reason = "Đi công tác", NamedBy = leader.Member.Id, NamedAt = Wall.Instant("2023-12-01 08:00") }); return await db.SaveChangesAsync(); });

        (await scene.As(scene.Staff.Administrator).RefusedAsync(new IssueActivationLink(officer.Member.Id))).Code.ShouldBe(RefusalCodes.AccountOfficesToGive);
        await scene.As(scene.Staff.Administrator).At("2023-12-06 08:00").SendAsync(new IssueActivationLink(officer.Member.Id));
    }

    [Fact]
    public async Task An_administrator_makes_no_link_into_an_account_that_holds_more()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.As(scene.Staff.Office).SendAsync(new AllowGrants(scene.Places.Culture.Id.Value, [(int)Role.Officer], 100, "01/12/2023", null));
        var administrator = scene.As(scene.Staff.Administrator);

        (await administrator.RefusedAsync(new IssueActivationLink(scene.Staff.Tourism.Leader.Member.Id))).Code.ShouldBe(RefusalCodes.AccountOfficesToGive);
        (await administrator.RefusedAsync(new IssueActivationLink(scene.Staff.Administrator.Member.Id))).Code.ShouldBe(RefusalCodes.AccountOwn);
        (await administrator.FindsNothingAsync(new IssueActivationLink(scene.Staff.Justice.Officer.Member.Id))).ShouldBeTrue();
        await administrator.SendAsync(new IssueActivationLink(scene.Staff.Tourism.Officer.Member.Id));
    }
}
