using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Application.Accounts;
using OneStop.Application.Audit;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;
using OneStop.Infrastructure.Jobs;
using OneStop.TestKit.Hosting;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using Shouldly;
using Xunit;

namespace OneStop.Application.Tests.Accounts;

/// <summary>An account from the request to its end.</summary>
public sealed class AccountLifeTests(TestSystem system)
{
    private const string Password = "mat-khau-cua-lan";

    [Fact]
    public async Task An_account_is_asked_for_granted_activated_and_ended_to_the_minute()
    {
        var scene = await system.Given.ATenantAsync();
        var office = scene.As(scene.Staff.Office);
        var made = await office.SendAsync(await scene.ApprovalAsync(await scene.AskAsync(People.Lan)));
        made.UserName.ShouldBe("lannt.vh");
        made.MailedTo.ShouldBeNull();
        var id = new StaffId(made.StaffId);

        (await scene.AsSystem().SendAsync(new GetActivation(made.Token))).FullName.ShouldBe("Nông Thị Lan");
        await scene.AsSystem().SendAsync(new ActivateAccount(made.Token, Password, Password));
        (await scene.AsSystem().RefusedAsync(new ActivateAccount(made.Token, Password, Password))).Code.ShouldBe(RefusalCodes.AccountLinkInvalid);

        var duty = (await scene.DutiesAsync(id, "2023-12-01 10:00")).ShouldHaveSingleItem();
        (duty.Role, duty.AgencyId).ShouldBe((Role.Officer, scene.Places.Culture.Id));
        (await scene.DutiesAsync(id, "2023-11-30 10:00")).ShouldBeEmpty();

        await office.At("2023-12-05 14:00").SendAsync(new EndAppointment(new AppointmentId(duty.Key), "Nghỉ việc"));
        (await scene.DutiesAsync(id, "2023-12-05 13:59")).Count.ShouldBe(1);
        (await scene.DutiesAsync(id, "2023-12-05 14:01")).ShouldBeEmpty();
        (await office.At("2023-12-05 14:02").RefusedAsync(new EndAppointment(new AppointmentId(duty.Key), "Nghỉ việc"))).Code.ShouldBe(RefusalCodes.AppointmentOver);

        // The same post may be given again on the same day.
        await office.At("2023-12-05 15:00").SendAsync(new AddAppointment(id, scene.Places.Culture.Id.Value, People.Lan with { From = "05/12/2023" }));
        (await scene.DutiesAsync(id, "2023-12-05 15:00")).Count.ShouldBe(1);
        var kinds = await scene.ReadAsync(db => db.AuditEntries.OrderBy(entry => entry.Id).Select(entry => entry.Kind).ToListAsync());
        kinds.ShouldBe(
        [
            AuditKind.AccountRequested, AuditKind.AccountRequestApproved, AuditKind.AccountGranted, AuditKind.ActivationLinkIssued,
            AuditKind.AccountActivated, AuditKind.AppointmentEnded, AuditKind.AppointmentStarted,
        ]);
    }

    [Fact]
    public async Task Two_who_approve_one_request_at_the_same_moment_make_one_account()
    {
        var scene = await system.Given.ATenantAsync();
        var approval = await scene.ApprovalAsync(await scene.AskAsync(People.Lan));
        var office = scene.As(scene.Staff.Office);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => TryAsync(office, approval))));

        outcomes.Count(code => code is null).ShouldBe(1);
        outcomes.Where(code => code is not null).ShouldAllBe(code => code == RefusalCodes.RequestDecided);
        (await scene.ReadAsync(db => db.StaffMembers.CountAsync(person => person.FullName == "Nông Thị Lan"))).ShouldBe(1);

        static async Task<string?> TryAsync(Actor office, ApproveAccountRequest approval)
        {
            try
            {
                await office.SendAsync(approval);
                return null;
            }
            catch (RefusedException refused)
            {
                return refused.Refusal.Code;
            }
        }
    }

    [Fact]
    public async Task A_link_works_for_seven_days_is_kept_as_a_hash_and_a_new_one_voids_it()
    {
        var scene = await system.Given.ATenantAsync();
        var office = scene.As(scene.Staff.Office);
        var first = (await office.SendAsync(new GrantAccount(scene.Places.Culture.Id.Value, People.Lan))).Token!;
        first.Length.ShouldBe(43);
        (await scene.ReadAsync(db => db.Accounts.CountAsync(account => account.ActivationHash == first))).ShouldBe(0);
        var id = await scene.ReadAsync(db => db.StaffMembers.Where(person => person.FullName == "Nông Thị Lan").Select(person => person.Id).FirstAsync());

        var second = (await office.SendAsync(new IssueActivationLink(id))).Token!;
        (await scene.AsSystem().RefusedAsync(new GetActivation(first))).Code.ShouldBe(RefusalCodes.AccountLinkInvalid);
        await scene.AsSystem().At("2023-12-08 08:59").SendAsync(new GetActivation(second));
        (await scene.AsSystem().At("2023-12-08 09:01").RefusedAsync(new GetActivation(second))).Code.ShouldBe(RefusalCodes.AccountLinkInvalid);
        (await scene.AsSystem().RefusedAsync(new GetActivation(new string('A', 43)))).Code.ShouldBe(RefusalCodes.AccountLinkInvalid);
        (await scene.AsSystem().RefusedAsync(new GetActivation(null))).Code.ShouldBe(RefusalCodes.AccountLinkInvalid);
    }

    [Fact]
    public async Task A_link_shown_to_a_repeated_request_is_not_kept_in_clear()
    {
        var scene = await system.Given.ATenantAsync();
        var office = scene.As(scene.Staff.Office).WithKey(Guid.CreateVersion7());
        var grant = new GrantAccount(scene.Places.Culture.Id.Value, People.Lan);

        var made = await office.SendAsync(grant);
        (await office.SendAsync(grant)).ShouldBe(made);

        (await scene.ReadAsync(db => db.IdempotencyKeys.Select(key => key.Response!).FirstAsync())).ShouldNotContain(made.Token!);
    }

    [Fact]
    public async Task A_mail_with_a_link_waits_sealed_and_is_forgotten_once_it_is_sent()
    {
        var scene = await system.Given.ATenantAsync();
        var to = $"{scene.Tenant.Key}@example.vn";
        var payload = JsonSerializer.Serialize(system.Services.GetRequiredService<IMailRoom>().Seal(new MailMessage(to, "Kích hoạt", "kich-hoat?k=bi-mat")));
        payload.ShouldNotContain("bi-mat");
        await scene.ReadAsync(db =>
        {
            db.OutboxMessages.Add(new OutboxMessage { TenantId = scene.Tenant.Id, Id = Id.New<MessageId>(), Kind = OutboxKinds.SecretMail, Payload = payload, CreatedAt = Wall.Instant("2023-12-01 09:00") });
            return db.SaveChangesAsync();
        });

        (await scene.AsSystem().SendAsync(new SendOutbox())).ShouldBe(1);

        (await scene.ReadAsync(db => db.OutboxMessages.Select(message => message.Payload).FirstAsync())).ShouldBe("{}");
        Directory.GetFiles(Path.Combine(system.DataFolder, "mail")).ShouldContain(file => File.ReadAllText(file).Contains(to, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_wrong_with_a_row_is_said_beside_its_fields_and_nothing_is_kept()
    {
        var scene = await system.Given.ATenantAsync();
        var wrong = new AccountInput { FullName = " ", Email = "lan@", Phone = "12", Role = "Văn phòng UBND tỉnh", Counter = "Quầy 9", Division = "Phòng Không Có", From = "31/02/2023", Until = "01/01/2020" };

        var messages = await scene.As(scene.Staff.Tourism.Leader).InvalidAsync(new RequestAccounts([People.Lan, wrong]));

        messages.Keys.ShouldBe(["People[1].FullName", "People[1].Email", "People[1].Phone", "People[1].Role", "People[1].From", "People[1].Until", "People[1].Division"], ignoreOrder: true);
        (await scene.ReadAsync(db => db.AccountRequests.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_clerk_needs_a_counter_of_the_unit()
    {
        var scene = await system.Given.ATenantAsync();
        var clerk = People.Lan with { Role = "Cán bộ Bộ phận Một cửa", Counter = scene.Places.West.Counter.ShortName };

        (await scene.As(scene.Staff.East.Leader).InvalidAsync(new RequestAccounts([clerk]))).Keys.ShouldBe(["People[0].Counter"]);
        await scene.As(scene.Staff.East.Leader).SendAsync(new RequestAccounts([clerk with { Counter = null }]));
        (await scene.ReadAsync(db => db.AccountRequests.Select(asked => asked.CounterId).FirstAsync())).ShouldBe(scene.Places.East.Counter.Id);
    }

    [Fact]
    public async Task A_request_is_decided_once_and_is_nobody_elses()
    {
        var scene = await system.Given.ATenantAsync();
        var office = scene.As(scene.Staff.Office);
        var asked = await scene.AskAsync(People.Lan);

        (await scene.As(scene.Staff.Justice.Leader).FindsNothingAsync(new WithdrawAccountRequest(asked))).ShouldBeTrue();
        (await office.InvalidAsync(new RefuseAccountRequest(asked, " "))).Keys.ShouldBe(["Reason"]);
        await office.SendAsync(new RefuseAccountRequest(asked, "Đã có tài khoản"));
        (await office.RefusedAsync(await scene.ApprovalAsync(asked))).Facts["state"].ShouldBe("Bị từ chối");
        (await scene.As(scene.Staff.Tourism.Leader).RefusedAsync(new WithdrawAccountRequest(asked))).Code.ShouldBe(RefusalCodes.RequestDecided);
        (await scene.As(scene.Staff.Tourism.Leader).SendAsync(new GetAccountRequest(asked.Value))).Request.Reason.ShouldBe("Đã có tài khoản");
    }

    [Fact]
    public async Task Requests_are_approved_together_each_with_its_result_and_a_user_name_of_its_own()
    {
        var scene = await system.Given.ATenantAsync();
        var first = await scene.AskAsync(People.Lan);
        var second = await scene.AskAsync(People.Lan with { FullName = "Nguyễn Tố Lan" });
        var third = await scene.AskAsync(People.Lan with { FullName = "Lục Thị Hoa" });
        await scene.As(scene.Staff.Tourism.Leader).SendAsync(new WithdrawAccountRequest(third));

        var rows = (await scene.As(scene.Staff.Office).SendAsync(new ApproveAccountRequests([first.Value, second.Value, third.Value]))).Rows;

        rows.Select(row => row.Account?.UserName).ShouldBe(["lannt.vh", "lannt.vh2", null], ignoreOrder: true);
        rows.Single(row => row.Account is null).Problem!.ShouldContain("Đã rút");
    }

    [Fact]
    public async Task A_transfer_ends_one_post_with_a_day_and_begins_another_on_the_next()
    {
        var scene = await system.Given.ATenantAsync();
        var officer = scene.Staff.Tourism.Officer;

        await scene.As(scene.Staff.Office).SendAsync(new TransferAppointment(officer.Appointment.Id, "10/12/2023", scene.Places.Justice.Id.Value, new AccountInput { Role = "Chuyên viên" }));

        (await scene.DutiesAsync(officer.Member.Id, "2023-12-10 16:00")).ShouldHaveSingleItem().AgencyId.ShouldBe(scene.Places.Culture.Id);
        (await scene.DutiesAsync(officer.Member.Id, "2023-12-11 07:00")).ShouldHaveSingleItem().AgencyId.ShouldBe(scene.Places.Justice.Id);
    }

    [Fact]
    public async Task Accounts_are_locked_together_but_nobody_locks_their_own()
    {
        var scene = await system.Given.ATenantAsync();
        var office = scene.As(scene.Staff.Office);
        var command = new LockAccounts([scene.Staff.Former.Member.Id.Value, scene.Staff.Office.Member.Id.Value], "Rà soát");

        (await office.SendAsync(new GetAccessReview())).WithoutPost.Select(row => row.UserName).ShouldContain(scene.Staff.Former.UserName);
        var rows = await office.SendAsync(command);

        rows.Select(row => row.Problem is null).ShouldBe([true, false]);
        (await office.SendAsync(command))[0].Problem!.ShouldContain("đang khóa");
        (await office.SendAsync(new GetAccessReview())).WithoutPost.ShouldNotContain(row => row.UserName == scene.Staff.Former.UserName);
        (await scene.As(scene.Staff.Administrator).FindsNothingAsync(new LockAccounts([scene.Staff.Justice.Officer.Member.Id.Value], "Thử"))).ShouldBeTrue();
    }

    [Fact]
    public async Task The_trail_is_paged_without_gaps_and_found_by_words_kind_and_day()
    {
        var scene = await system.Given.ATenantAsync();
        await scene.As(scene.Staff.Tourism.Leader).At("2023-12-01 09:00").SendAsync(new RequestAccounts([.. Enumerable.Range(1, 7).Select(number => People.Lan with { FullName = $"Người Số {number}" })]));
        var office = scene.As(scene.Staff.Office);
        await scene.As(scene.Staff.ClerkEast).At("2023-12-02 09:00").SendAsync(new SignOutEverywhere());

        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = await office.SendAsync(new SearchAudit("nguoi so", null, null, null, null, after, 3));
            seen.AddRange(page.Rows.Select(row => row.Subject));
            after = page.Next;
        }
        while (after is not null);

        seen.Order().ShouldBe(Enumerable.Range(1, 7).Select(number => $"Người Số {number}"));
        (await office.SendAsync(new SearchAudit(null, (int)AuditKind.SignedOutEverywhere, null, null, null, null, 50))).Rows.Count.ShouldBe(1);
        (await office.SendAsync(new SearchAudit(null, null, "02/12/2023", "02/12/2023", null, null, 50))).Rows.Count.ShouldBe(1);
        (await office.SendAsync(new SearchAudit(null, null, null, null, scene.Staff.ClerkEast.Member.Id.Value, null, 50))).Rows.Count.ShouldBe(1);
    }
}
