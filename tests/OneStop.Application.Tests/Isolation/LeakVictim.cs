using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneStop.Application.Accounts;
using OneStop.Application.Catalogue;
using OneStop.Application.Catalogue.Import;
using OneStop.Application.Custody;
using OneStop.Application.Forms;
using OneStop.Application.Notices;
using OneStop.Application.Reception;
using OneStop.Application.Views;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Forms;
using OneStop.Domain.Notices;
using OneStop.Domain.Views;
using OneStop.Infrastructure.Persistence;
using OneStop.TestKit.Scenes;

namespace OneStop.Application.Tests.Isolation;

/// <summary>A province that others try to look into: a finished dossier with a file, a draft, a slip, a mail.</summary>
internal sealed class LeakVictim
{
    private const string Code = "1.966666";

    private LeakVictim(Scene scene, TestDossier dossier, FileId fileId, string token, int version, Guid decisionId)
    {
        (Scene, Dossier, FileId, Token, Version, DecisionId) = (scene, dossier, fileId, token, version, decisionId);
    }

    public Scene Scene { get; }

    public TestDossier Dossier { get; }

    public DossierId Id => Dossier.Id;

    public FileId FileId { get; }

    public string Token { get; }

    public AccountRequestId RequestId { get; private init; }

    public DeputationId DeputationId { get; private init; }

    public GrantAllowanceId AllowanceId { get; private init; }

    /// <summary>A view the office saved and shares.</summary>
    public Guid ViewId { get; private init; }

    /// <summary>What the office was told.</summary>
    public NoticeId NoticeId { get; private init; }

    public string ActivationToken { get; private init; } = string.Empty;

    /// <summary>A decision with a scan, and a procedure it publishes, that no other province has.</summary>
    public Guid PublishedDecisionId { get; private init; }

    /// <summary>An import by the office.</summary>
    public Guid ImportId { get; private init; }

    public Guid PublishedFileId { get; private init; }

    /// <summary>The list its result went back with.</summary>
    public Guid ResultSlipId { get; private init; }

    /// <summary>A result in the store.</summary>
    public Guid StoredResultId { get; private init; }

    /// <summary>The book its dossier stands in.</summary>
    public Guid BookId { get; private init; }

    /// <summary>A receipt that was issued again.</summary>
    public Guid FormId { get; private init; }

    public string ProcedureCode { get; } = Code;

    public int Version { get; }

    public Guid DecisionId { get; }

    /// <summary>Texts that must be in no answer.</summary>
    public IEnumerable<string> Secrets =>
    [
        Scene.Tenant.Id.ToString(), Scene.Tenant.Key, Id.ToString(), FileId.ToString(), DecisionId.ToString(), Token, "Nạn Nhân", "0977000111",
        PublishedDecisionId.ToString(), PublishedFileId.ToString(), ImportId.ToString(), NoticeId.ToString(), FormId.ToString(), BookId.ToString(), ResultSlipId.ToString(), StoredResultId.ToString(), Code, RequestId.ToString(), DeputationId.ToString(), AllowanceId.ToString(),
        ViewId.ToString(),
        .. Scene.Staff.All.Select(person => person.Member.Id.ToString()),
        .. Scene.Places.Counters.Select(counter => counter.Id.ToString()),
        .. Scene.Catalogue.Procedures.Select(procedure => procedure.Id.ToString()),
    ];

    public static async Task<LeakVictim> MakeAsync(Scene scene)
    {
        var clerk = scene.As(scene.Staff.ClerkEast);
        var file = await TestFiles.UploadAsync(clerk, "Nạn Nhân.pdf", TestFiles.Pdf("nan nhan"));
        var dossier = await scene.ADossierAsync(Stage.Issued, fill: form =>
        {
            form.Input.Name = "Nạn Nhân";
            form.Input.Phone = "0977000111";
            form.Input.Papers[0].FileId = file.Id;
        });
        var results = await scene.As(scene.Staff.Tourism.Records).At(dossier.Now).SendAsync(new HandOverResults([dossier.Id.Value]));
        await dossier.BringToAsync(Stage.Finished);
        await clerk.SendAsync(new SaveDraft(dossier.Form.Input));
        var scan = await TestFiles.UploadAsync(clerk, "Quyet dinh.pdf", TestFiles.Pdf("quyet dinh"));
        var decision = scene.ADecision("666/QĐ-UBND", new(2023, 1, 1), scan.Id);
        var (procedure, version) = scene.AProcedure(Code, "Thủ tục của Nạn Nhân", decision, decision.Valid);
        await scene.PublishAsync([decision, procedure], [version]);
        var stored = await dossier.LoadAsync();
        var draft = await scene.As(scene.Staff.Editor).SendAsync(new DraftDecision(new DecisionHeadInput { Title = "Nạn Nhân", From = "04/12/2023" }));
        await scene.As(scene.Staff.Editor).SendAsync(new ProposeProcedure(draft, 0, ChangeKind.AmendProcedure, "1.900001"));
        await scene.As(scene.Staff.Tourism.Leader).SendAsync(new RequestAccounts([new AccountInput { FullName = "Nạn Nhân", Role = "2", From = "01/12/2023", Email = "nan.nhan@gmail.com" }]));
        await scene.As(scene.Staff.Tourism.Officer).SendAsync(new NameDeputy(scene.Staff.Tourism.Officer.Appointment.Id, scene.Staff.SecondTourismOfficer.Member.Id.Value, "10/12/2023", "11/12/2023", "Nạn Nhân đi họp"));
        await scene.As(scene.Staff.Office).SendAsync(new AllowGrants(scene.Places.Culture.Id.Value, [2], 5, "01/12/2023", null));
        var link = await scene.As(scene.Staff.Office).SendAsync(new IssueActivationLink(scene.Staff.ClerkWest.Member.Id));
        var notice = await scene.As(scene.Staff.Tourism.Officer).UseAsync<IServiceProvider, NoticeId>(async services =>
        {
            services.GetRequiredService<NoticeDesk>().Tell(scene.Staff.Office.Member.Id, new NoticeText(NoticeKind.Urged, "Nạn Nhân", dossier.Id, dossier.Code));
            var db = services.GetRequiredService<AppDb>();
            await db.SaveChangesAsync();
            return db.Notices.Local.Single().Id;
        });
        return new LeakVictim(scene, dossier, new FileId(file.Id), stored.LookupToken, stored.Version, draft)
        {
            RequestId = await scene.ReadAsync(db => db.AccountRequests.Select(each => each.Id).FirstAsync()),
            DeputationId = await scene.ReadAsync(db => db.Deputations.Select(each => each.Id).FirstAsync()),
            AllowanceId = await scene.ReadAsync(db => db.GrantAllowances.Select(each => each.Id).FirstAsync()),
            NoticeId = notice,
            ViewId = await scene.As(scene.Staff.Office).SendAsync(new SaveView(WorkList.Office, "Nạn Nhân", "q=nan-nhan", true)),
            ActivationToken = link.Token!,
            PublishedDecisionId = decision.Id.Value,
            PublishedFileId = scan.Id,
            ResultSlipId = results[0].Id,
            StoredResultId = (await scene.ResultsAsync())[0].Id.Value,
            BookId = await scene.ReadAsync(db => db.BookEntries.Select(entry => entry.BookId.Value).FirstAsync()),
            FormId = (await scene.IssueAsync(scene.Staff.ClerkEast, "2023-12-01 16:00", FormKind.Receipt, dossier.Id, (it, province) => FormContents.Receipt(it!, province), revision: 1)).Id.Value,
            ImportId = await scene.As(scene.Staff.Office).SendAsync(new UploadCatalogueSheet("Nạn Nhân.csv", new MemoryStream("Mã TTHC,Tên\n1.900001,Nạn Nhân"u8.ToArray()))),
        };
    }

    /// <summary>A form that refers to the victim's file, for a procedure both provinces have.</summary>
    public ReceptionInput Form(bool isOnline = false)
    {
        var form = new Form(Scene, Scene.Catalogue.Guide);
        form.Input.CommuneId = null;
        form.Input.Papers[0].FileId = FileId.Value;
        form.Input.Channel = isOnline ? Domain.Dossiers.Channel.Online : Domain.Dossiers.Channel.InPerson;
        return form.Input;
    }
}
