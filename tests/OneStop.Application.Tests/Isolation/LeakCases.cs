using System.Text;
using OneStop.Application.Accounts;
using OneStop.Application.Audit;
using OneStop.Application.Catalogue;
using OneStop.Application.Catalogue.Import;
using OneStop.Application.Custody;
using OneStop.Application.Dossiers;
using OneStop.Application.Files;
using OneStop.Application.Guidance;
using OneStop.Application.Forms;
using OneStop.Application.Forms.Books;
using OneStop.Application.Forms.Control;
using OneStop.Application.Lookup;
using OneStop.Application.Calendar;
using OneStop.Application.Calendar.Difficulty;
using OneStop.Application.Mentions;
using OneStop.Application.Notices;
using OneStop.Application.Tests.Calendar;
using OneStop.Application.Office;
using OneStop.Application.Published;
using OneStop.Application.Pilots;
using OneStop.Application.Reception;
using OneStop.Application.Results;
using OneStop.Application.Rules;
using OneStop.Application.Views;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Views;
using OneStop.Domain.Forms;
using OneStop.Infrastructure.Jobs;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;
using static OneStop.Application.Tests.Isolation.LeakAnswer;

namespace OneStop.Application.Tests.Isolation;

/// <summary>Every request of the application, made of one province's codes and ids, with the role that may send it.</summary>
internal static class LeakCases
{
    private const string Text = "Nội dung";

    private static readonly Func<SampleStaff, SamplePerson> Clerk = staff => staff.ClerkEast;
    private static readonly Func<SampleStaff, SamplePerson> Leader = staff => staff.Tourism.Leader;
    private static readonly Func<SampleStaff, SamplePerson> Officer = staff => staff.Tourism.Officer;
    private static readonly Func<SampleStaff, SamplePerson> Head = staff => staff.Tourism.Head;
    private static readonly Func<SampleStaff, SamplePerson> Records = staff => staff.Tourism.Records;
    private static readonly Func<SampleStaff, SamplePerson> Office = staff => staff.Office;
    private static readonly Func<SampleStaff, SamplePerson?> System = _ => null;

    public static IReadOnlyDictionary<Type, LeakCase> All { get; } = new Dictionary<Type, LeakCase>
    {
        [typeof(AcceptDossier)] = new(Clerk, a => new AcceptDossier(a.Id, a.Version), NotFound),
        [typeof(AcceptSupplement)] = new(Clerk, a => new AcceptSupplement(a.Id, a.Version, null), NotFound),
        [typeof(AcknowledgeResult)] = new(Clerk, a => new AcknowledgeResult(a.Id, a.Version), NotFound),
        [typeof(AcknowledgeResults)] = new(Clerk, a => new AcknowledgeResults([a.Id.Value]), NotFound),
        [typeof(AcknowledgeSlipLine)] = new(Records, a => new AcknowledgeSlipLine(a.Dossier.SlipId, a.Id, true, null), NotFound),
        [typeof(AcknowledgeSlipRest)] = new(Records, a => new AcknowledgeSlipRest(a.Dossier.SlipId), NotFound),
        [typeof(ApproveDecision)] = new(Office, a => new ApproveDecision(a.DecisionId, 0, "1/QĐ", "01/12/2023", "Chủ tịch", null), NotFound),
        [typeof(CancelImport)] = new(Office, a => new CancelImport(a.ImportId), NotFound),
        [typeof(CheckImport)] = new(Office, a => new CheckImport(a.ImportId, [ImportColumn.Code], Text, null), NotFound),
        [typeof(ContinueImport)] = new(System, _ => new ContinueImport(), Nothing),
        [typeof(NoteImportFailure)] = new(System, _ => new NoteImportFailure(), Nothing),
        [typeof(DraftImport)] = new(Office, a => new DraftImport(a.ImportId, true, false, null), NotFound),
        [typeof(ExportCatalogue)] = new(Office, _ => new ExportCatalogue(null, null, null), Nothing),
        [typeof(ExportImportMessages)] = new(Office, a => new ExportImportMessages(a.ImportId), NotFound),
        [typeof(GetImport)] = new(Office, a => new GetImport(a.ImportId, ImportFilter.All, 1), NotFound),
        [typeof(ListImports)] = new(Office, _ => new ListImports(), Nothing),
        [typeof(UploadCatalogueSheet)] = new(Office, _ => new UploadCatalogueSheet("a.csv", new MemoryStream("Mã TTHC\n1.900001"u8.ToArray())), Nothing),
        [typeof(DiscardDecision)] = new(Office, a => new DiscardDecision(a.DecisionId, 0), NotFound),
        [typeof(DraftDecision)] = new(Office, _ => new DraftDecision(new DecisionHeadInput { Title = Text }), Nothing),
        [typeof(EndRule)] = new(Office, a => new EndRule(a.DecisionId, 0, "nd118"), NotFound),
        [typeof(GetDecision)] = new(Office, a => new GetDecision(a.DecisionId), NotFound),
        [typeof(GetProcedureHistory)] = new(Office, a => new GetProcedureHistory("1.900001", null, null), Nothing),
        [typeof(GetProposedProcedure)] = new(Office, a => new GetProposedProcedure(a.DecisionId, "1.900001"), NotFound),
        [typeof(GetProposedRule)] = new(Office, a => new GetProposedRule(a.DecisionId, null), NotFound),
        [typeof(ListCatalogue)] = new(Office, _ => new ListCatalogue(null, null, null, null, 1), Nothing),
        [typeof(ListDecisions)] = new(Office, _ => new ListDecisions(null), Nothing),
        [typeof(PreviewDecision)] = new(Office, a => new PreviewDecision(a.DecisionId), NotFound),
        [typeof(ProposeProcedure)] = new(Office, a => new ProposeProcedure(a.DecisionId, 0, ChangeKind.AbolishProcedure, "1.900002"), NotFound),
        [typeof(RemoveChange)] = new(Office, a => new RemoveChange(a.DecisionId, 0, "1.900001"), NotFound),
        [typeof(ReturnDecision)] = new(Office, a => new ReturnDecision(a.DecisionId, 0, Text), NotFound),
        [typeof(RevokeDecision)] = new(Office, a => new RevokeDecision(a.DecisionId, 0, "01/12/2023", Text), NotFound),
        [typeof(RewriteDecision)] = new(Office, a => new RewriteDecision(a.DecisionId, 0, new DecisionHeadInput { Title = Text }), NotFound),
        [typeof(SubmitDecision)] = new(Office, a => new SubmitDecision(a.DecisionId, 0), NotFound),
        [typeof(WithdrawDecision)] = new(Office, a => new WithdrawDecision(a.DecisionId, 0), NotFound),
        [typeof(WriteProcedure)] = new(Office, a => new WriteProcedure(a.DecisionId, 0, "1.900001", new ProcedureInput()), NotFound),
        [typeof(WriteRule)] = new(Office, a => new WriteRule(a.DecisionId, 0, null, new RuleInput { Text = Text }), NotFound),
        [typeof(ActivateAccount)] = new(System, a => new ActivateAccount(a.ActivationToken, "mot-mat-khau-khac", "mot-mat-khau-khac"), Refused),
        [typeof(AddAppointment)] = new(Office, a => new AddAppointment(a.Scene.Staff.Tourism.Officer.Member.Id, null, new AccountInput()), NotFound),
        [typeof(AllowGrants)] = new(Office, a => new AllowGrants(a.Scene.Places.Culture.Id.Value, [2], 5, "01/12/2023", null), NotFound),
        [typeof(ApproveAccountRequest)] = new(Office, a => new ApproveAccountRequest(a.RequestId, "2", null, null, "01/12/2023", null), NotFound),
        [typeof(ApproveAccountRequests)] = new(Office, a => new ApproveAccountRequests([a.RequestId.Value]), NotFound),
        [typeof(AssignDossier)] = new(Head, a => new AssignDossier(a.Id, a.Version, a.Scene.Staff.Tourism.Officer.Member.Id), NotFound),
        [typeof(ChangePassword)] = new(Clerk, _ => new ChangePassword(SampleStaff.Password, "mot-mat-khau-khac", "mot-mat-khau-khac"), Nothing),
        [typeof(CommentOnDossier)] = new(Clerk, a => new CommentOnDossier(a.Id, a.Version, Text), NotFound),
        [typeof(ConfirmPayment)] = new(Clerk, a => new ConfirmPayment(a.Id, a.Version, null), NotFound),
        [typeof(CreateStaffMember)] = new(System, a => new CreateStaffMember("Kẻ lạ", "ke.la", SampleStaff.Password, [new NewAppointment(Role.Officer, a.Scene.Places.Culture.Id, null, null, EffectivePeriod.Starting(new(2023, 1, 1)))]), DatabaseRefuses),
        [typeof(CheckHeldPapers)] = new(Clerk, a => new CheckHeldPapers(a.Form()), Nothing),
        [typeof(OpenHeldPaper)] = new(Clerk, a => new OpenHeldPaper(a.Id.Value), Refused),
        [typeof(GetCounterForm)] = new(Clerk, a => new GetCounterForm(FormKind.SupplementRequest, a.Form(), null), Nothing),
        [typeof(IssueCounterForm)] = new(Clerk, _ => new IssueCounterForm(new CounterFormInput()), Invalid),
        [typeof(ListUncollected)] = new(Clerk, a => new ListUncollected(a.Dossier.Code), Nothing),
        [typeof(PreviewHandOver)] = new(Clerk, a => new PreviewHandOver([a.Id.Value]), Nothing),
        [typeof(PreviewReturns)] = new(Clerk, a => new PreviewReturns([a.Id.Value], false), Nothing),
        [typeof(ReturnResults)] = new(Clerk, a => new ReturnResults([new DossierAtVersion(a.Id.Value, a.Version)], false, null, null, null), NotFound),
        [typeof(RemindOfResults)] = new(System, _ => new RemindOfResults(), Nothing),
        [typeof(ListRegistered)] = new(Clerk, _ => new ListRegistered(), Nothing),
        [typeof(ListCounterForms)] = new(Clerk, _ => new ListCounterForms(), Nothing),
        [typeof(SolveAtCounter)] = new(Clerk, a => new SolveAtCounter(a.Form(), new SolveInput { Number = "1", Signer = "A", FileId = a.FileId.Value }), NotFound),
        [typeof(DescribeFiles)] = new(Clerk, a => new DescribeFiles([a.FileId.Value]), Nothing),
        [typeof(DiscardDraft)] = new(Clerk, _ => new DiscardDraft(), Nothing),
        [typeof(EndAllowance)] = new(Office, a => new EndAllowance(a.AllowanceId), NotFound),
        [typeof(EndAppointment)] = new(Office, a => new EndAppointment(a.Scene.Staff.Tourism.Officer.Appointment.Id, Text), NotFound),
        [typeof(EndDeputation)] = new(Office, a => new EndDeputation(a.DeputationId), NotFound),
        [typeof(EnrolSecondFactor)] = new(Clerk, _ => new EnrolSecondFactor("x", "123456", null), Refused),
        [typeof(FindCommune)] = new(Clerk, a => new FindCommune($"{a.Scene.Places.Huu.Unit.Name}, {a.Scene.Places.West.Unit.Name}"), Nothing),
        [typeof(FindDossiers)] = new(Office, a => new FindDossiers(a.Dossier.Code), Nothing),
        [typeof(ForwardDossier)] = new(Officer, a => new ForwardDossier(a.Id, a.Version, null), NotFound),
        [typeof(GetAccessReview)] = new(Office, _ => new GetAccessReview(), Nothing),
        [typeof(GetAccountForm)] = new(Office, a => new GetAccountForm(a.Scene.Places.Culture.Id.Value), NotFound),
        [typeof(GetAccountRequest)] = new(Office, a => new GetAccountRequest(a.RequestId.Value), NotFound),
        [typeof(GetActivation)] = new(System, a => new GetActivation(a.ActivationToken), Refused),
        [typeof(GetCounterHome)] = new(Clerk, _ => new GetCounterHome(), Nothing),
        [typeof(GetDossier)] = new(Office, a => new GetDossier(a.Dossier.Code), NotFound),
        [typeof(GetDraft)] = new(Clerk, _ => new GetDraft(), Nothing),
        [typeof(GetOfficeOverview)] = new(Office, a => new GetOfficeOverview(a.Scene.Places.Culture.Id.Value), Nothing),
        [typeof(GetSecondFactor)] = new(Clerk, _ => new GetSecondFactor(null), Nothing),
        [typeof(GetOwnPosts)] = new(Clerk, _ => new GetOwnPosts(), Nothing),
        [typeof(GetStaffMember)] = new(Office, a => new GetStaffMember(a.Scene.Staff.Tourism.Officer.Member.Id.Value), NotFound),
        [typeof(GrantAccount)] = new(Office, a => new GrantAccount(a.Scene.Places.Culture.Id.Value, new AccountInput()), NotFound),
        [typeof(GetPublishedCounter)] = new(System, a => new GetPublishedCounter(a.Scene.Places.Centre.Key), Nothing),
        [typeof(GetPublishedDecision)] = new(System, a => new GetPublishedDecision(a.PublishedDecisionId), NotFound),
        [typeof(GetPublishedProcedure)] = new(System, a => new GetPublishedProcedure(a.ProcedureCode), NotFound),
        [typeof(GetIndependenceProgress)] = new(Office, _ => new GetIndependenceProgress(null, 1), Nothing),
        [typeof(GetPilot)] = new(Office, _ => new GetPilot("thi-diem-2023"), Nothing),
        [typeof(GetPilotReport)] = new(Office, a => new GetPilotReport("thi-diem-2023", a.Scene.Catalogue.Guide.Code, a.Scene.Places.Culture.Key, a.Scene.Places.East.Counter.Key), Nothing),
        [typeof(GetReceptionMatrix)] = new(Clerk, _ => new GetReceptionMatrix(null, null, null, null, null, null, 1), Nothing),
        [typeof(GetReceptionReasons)] = new(Clerk, a => new GetReceptionReasons(a.Scene.Catalogue.Guide.Code, null, a.Scene.Places.East.Counter.Key, a.Scene.Places.Huu.Unit.Code, null), Nothing),
        [typeof(ListBooks)] = new(Office, a => new ListBooks(a.Scene.Places.East.Counter.Id.Value, 2023), Nothing),
        [typeof(GetBook)] = new(Office, a => new GetBook(a.BookId, null, null, 1), NotFound),
        [typeof(GetControlSlip)] = new(Office, a => new GetControlSlip(a.Dossier.Code), NotFound),
        [typeof(PrintControlSlip)] = new(Office, a => new PrintControlSlip(a.Id), NotFound),
        [typeof(GetIssuedForm)] = new(Office, a => new GetIssuedForm(a.FormId), NotFound),
        [typeof(PrintForm)] = new(Office, a => new PrintForm(a.FormId), NotFound),
        [typeof(ListDossierForms)] = new(Office, a => new ListDossierForms(a.Dossier.Code), NotFound),
        [typeof(GetReceipt)] = new(Office, a => new GetReceipt(a.Dossier.Code), NotFound),
        [typeof(GetResultSlip)] = new(Office, a => new GetResultSlip(a.ResultSlipId), NotFound),
        [typeof(HandOverResults)] = new(Records, a => new HandOverResults([a.Id.Value]), NotFound),
        [typeof(ListResultSlips)] = new(Clerk, _ => new ListResultSlips(), Nothing),
        [typeof(ListResultsToHandOver)] = new(Records, _ => new ListResultsToHandOver(), Nothing),
        [typeof(GetSlip)] = new(Office, a => new GetSlip(a.Dossier.SlipId.Value), NotFound),
        [typeof(HandOverDossiers)] = new(Clerk, a => new HandOverDossiers([a.Id.Value]), NotFound),
        [typeof(IssueResult)] = new(Records, a => new IssueResult(a.Id, a.Version, "1/GCN", a.FileId, false, true), NotFound),
        [typeof(IssueActivationLink)] = new(Office, a => new IssueActivationLink(a.Scene.Staff.Tourism.Officer.Member.Id), NotFound),
        [typeof(ListAccountRequests)] = new(Office, _ => new ListAccountRequests(true, 1), Nothing),
        [typeof(ListAllowances)] = new(Office, _ => new ListAllowances(), Nothing),
        [typeof(ListStaff)] = new(Office, _ => new ListStaff(null, StaffFilter.All, 1), Nothing),
        [typeof(LockAccounts)] = new(Office, a => new LockAccounts([a.Scene.Staff.Tourism.Officer.Member.Id.Value], Text), NotFound),
        [typeof(NameDeputy)] = new(Office, a => new NameDeputy(a.Scene.Staff.Tourism.Officer.Appointment.Id, a.Scene.Staff.SecondTourismOfficer.Member.Id.Value, "10/12/2023", "11/12/2023", Text), NotFound),
        [typeof(ReadAccountSheet)] = new(Leader, _ => new ReadAccountSheet("a.csv", new MemoryStream(Encoding.UTF8.GetBytes(string.Join(',', AccountSheet.Headings)))), Nothing),
        [typeof(RefuseAccountRequest)] = new(Office, a => new RefuseAccountRequest(a.RequestId, Text), NotFound),
        [typeof(RequestAccounts)] = new(Leader, _ => new RequestAccounts([new AccountInput { FullName = "Người Mới", Role = "2", From = "01/12/2023" }]), Nothing),
        [typeof(ResetSecondFactor)] = new(Office, a => new ResetSecondFactor(a.Scene.Staff.Tourism.Leader.Member.Id, Text), NotFound),
        [typeof(SearchAudit)] = new(Office, _ => new SearchAudit(null, null, null, null, null, null, 50), Nothing),
        [typeof(TransferAppointment)] = new(Office, a => new TransferAppointment(a.Scene.Staff.Tourism.Officer.Appointment.Id, "31/12/2023", a.Scene.Places.Culture.Id.Value, new AccountInput()), NotFound),
        [typeof(UnlockAccount)] = new(Office, a => new UnlockAccount(a.Scene.Staff.Tourism.Officer.Member.Id), NotFound),
        [typeof(WithdrawAccountRequest)] = new(Leader, a => new WithdrawAccountRequest(a.RequestId), NotFound),
        [typeof(ListAnnouncements)] = new(System, _ => new ListAnnouncements(), Nothing),
        [typeof(ListCounterDossiers)] = new(Clerk, _ => new ListCounterDossiers(CounterView.ToReturn, null), Nothing),
        [typeof(ListDeskQueue)] = new(Head, _ => new ListDeskQueue(new WorkFilter { View = DeskView.Agency }), Nothing),
        [typeof(ListPublishedCounters)] = new(System, a => new ListPublishedCounters(a.Scene.Places.East.Counter.Name), Nothing),
        [typeof(ListPublishedDecisions)] = new(System, _ => new ListPublishedDecisions(), Nothing),
        [typeof(ListPublishedProcedures)] = new(System, _ => new ListPublishedProcedures(new ProcedureFilter { ShowsAll = true }, null), Nothing),
        [typeof(ListPilots)] = new(Office, _ => new ListPilots(), Nothing),
        [typeof(ListSlips)] = new(Clerk, _ => new ListSlips(), Nothing),
        [typeof(ListToHandOver)] = new(Clerk, _ => new ListToHandOver(), Nothing),
        [typeof(ListWaitingDossiers)] = new(Clerk, _ => new ListWaitingDossiers(null), Nothing),
        [typeof(LookUpByToken)] = new(System, a => new LookUpByToken(a.Token), Refused),
        [typeof(LookUpDossier)] = new(System, a => new LookUpDossier(a.Dossier.Code, "1234"), Refused),
        [typeof(NextAtDesk)] = new(Head, _ => new NextAtDesk(default, new WorkFilter { View = DeskView.Agency }), Nothing),
        [typeof(OpenDossier)] = new(Head, a => new OpenDossier(a.Dossier.Code), Nothing),
        [typeof(OpenFile)] = new(Office, a => new OpenFile(a.FileId.Value), NotFound),
        [typeof(OpenPublishedFile)] = new(System, a => new OpenPublishedFile(a.PublishedFileId), NotFound),
        [typeof(PreviewReception)] = new(Clerk, a => new PreviewReception(a.Form()), Nothing),
        [typeof(AnnounceCalendar)] = new(Office, _ => new AnnounceCalendar(TestCalendarInput.Storm, MovesLater: true), Nothing),
        [typeof(GetCalendar)] = new(Office, _ => new GetCalendar(2023, null), Nothing),
        [typeof(PreviewCalendar)] = new(Office, _ => new PreviewCalendar(TestCalendarInput.Storm), Nothing),
        [typeof(DecideDifficulty)] = new(Office, a => new DecideDifficulty(Difficulty(a), MovesLater: true), Invalid),
        [typeof(GetDifficultyForm)] = new(Office, a => new GetDifficultyForm(Difficulty(a), null), Nothing),
        [typeof(ListDifficultCommunes)] = new(Office, _ => new ListDifficultCommunes(), Nothing),
        [typeof(PreviewDifficulty)] = new(Office, a => new PreviewDifficulty(Difficulty(a)), Invalid),
        [typeof(ListConsultations)] = new(Officer, _ => new ListConsultations(), Nothing),
        [typeof(WarnOfDeadlines)] = new(System, _ => new WarnOfDeadlines(), Nothing),
        [typeof(RemindOfPilots)] = new(System, _ => new RemindOfPilots(), Nothing),
        [typeof(PurgeLeftovers)] = new(System, _ => new PurgeLeftovers(), Nothing),
        [typeof(ProposeIndependence)] = new(Office, a => new ProposeIndependence([a.Scene.Catalogue.Club.Code]), Nothing),
        [typeof(ReceiveDossier)] = new(Clerk, a => new ReceiveDossier(a.Form()), NotFound),
        [typeof(RenewRecoveryCodes)] = new(Clerk, _ => new RenewRecoveryCodes("123456"), Invalid),
        [typeof(RegisterDossier)] = new(Clerk, a => new RegisterDossier(a.Form(isOnline: true)), NotFound),
        [typeof(RejectDossier)] = new(Clerk, a => new RejectDossier(a.Id, a.Version, Text), NotFound),
        [typeof(RequestSupplement)] = new(Officer, a => new RequestSupplement(a.Id, a.Version, Text, Text), NotFound),
        [typeof(RequirePayment)] = new(Officer, a => new RequirePayment(a.Id, a.Version, Text), NotFound),
        [typeof(PostResult)] = new(Clerk, a => new PostResult(a.Id, a.Version, "EL123456789VN"), NotFound),
        [typeof(ReturnResult)] = new(Clerk, a => new ReturnResult(a.Id, a.Version, "Kẻ lạ", "020096001234", true, null), NotFound),
        [typeof(SaveDraft)] = new(Clerk, _ => new SaveDraft(new ReceptionInput()), Nothing),
        [typeof(SearchProcedures)] = new(Clerk, _ => new SearchProcedures(null), Nothing),
        [typeof(SendBackDossier)] = new(Officer, a => new SendBackDossier(a.Id, a.Version, Text), NotFound),
        [typeof(SendOutbox)] = new(System, _ => new SendOutbox(), Nothing),
        [typeof(SignOutEverywhere)] = new(Clerk, _ => new SignOutEverywhere(), Nothing),
        [typeof(StopDossier)] = new(Clerk, a => new StopDossier(a.Id, a.Version, Text), NotFound),
        [typeof(StoreFile)] = new(Clerk, _ => new StoreFile("a.pdf", new MemoryStream(TestFiles.Pdf())), Nothing),
        [typeof(TakeBackDossier)] = new(Head, a => new TakeBackDossier(a.Id, a.Version), NotFound),
        [typeof(VerifyEventChains)] = new(System, _ => new VerifyEventChains(), Nothing),
        [typeof(ListProvinceDossiers)] = new(Office, _ => new ListProvinceDossiers(new WorkFilter()), Nothing),
        [typeof(ListViews)] = new(Office, _ => new ListViews(WorkList.Office), Nothing),
        [typeof(GetDefaultView)] = new(Office, _ => new GetDefaultView(WorkList.Office), Nothing),
        [typeof(SaveView)] = new(Office, _ => new SaveView(WorkList.Desk, Text, "han=qua-han", true), Nothing),
        [typeof(RenameView)] = new(Office, a => new RenameView(a.ViewId, Text, true), NotFound),
        [typeof(DeleteView)] = new(Office, a => new DeleteView(a.ViewId), NotFound),
        [typeof(SetDefaultView)] = new(Office, _ => new SetDefaultView(WorkList.Desk, "han=qua-han"), Nothing),
        [typeof(ForwardDossiers)] = new(Officer, a => new ForwardDossiers([new(a.Id.Value, a.Version)], null), NotFound),
        [typeof(AssignDossiers)] = new(Head, a => new AssignDossiers([new(a.Id.Value, a.Version)], a.Scene.Staff.SecondTourismOfficer.Member.Id), NotFound),
        [typeof(PreviewBatch)] = new(Head, a => new PreviewBatch(Domain.Dossiers.DossierAct.Assign, [a.Id.Value]), Nothing),
        [typeof(IndexDossiers)] = new(System, _ => new IndexDossiers(), Nothing),
        [typeof(ListMentionable)] = new(Officer, a => new ListMentionable(a.Dossier.Code, null), NotFound),
        [typeof(CountUnread)] = new(Office, _ => new CountUnread(), Nothing),
        [typeof(ListNotices)] = new(Office, _ => new ListNotices(null, null), Nothing),
        [typeof(MarkNoticeRead)] = new(Office, a => new MarkNoticeRead(a.NoticeId.Value), NotFound),
        [typeof(MarkAllNoticesRead)] = new(Office, _ => new MarkAllNoticesRead(null, DateTimeOffset.MaxValue), Nothing),
        [typeof(AnswerConsultation)] = new(Officer, a => new AnswerConsultation(a.Id, a.Version, Text), NotFound),
        [typeof(ApologiseForDossier)] = new(Leader, a => new ApologiseForDossier(a.Id, a.Version, Text, "10/01/2024"), NotFound),
        [typeof(ConsultAgencies)] = new(Officer, a => new ConsultAgencies(a.Id, a.Version, Text, [a.Scene.Places.Justice.Id.Value], 16), NotFound),
        [typeof(CorrectReception)] = new(Clerk, a => new CorrectReception(a.Id, a.Version, a.Form(), Text), NotFound),
        [typeof(ExtendDossier)] = new(Leader, a => new ExtendDossier(a.Id, a.Version, Text, "22/12/2023"), NotFound),
        [typeof(LapseDossier)] = new(Clerk, a => new LapseDossier(a.Id, a.Version, Text), NotFound),
        [typeof(ProposeExtension)] = new(Officer, a => new ProposeExtension(a.Id, a.Version, Text, "22/12/2023"), NotFound),
        [typeof(ReassignDossier)] = new(Head, a => new ReassignDossier(a.Id, a.Version, a.Scene.Staff.SecondTourismOfficer.Member.Id, Text), NotFound),
        [typeof(RemindCollection)] = new(Clerk, a => new RemindCollection(a.Id, a.Version, Text), NotFound),
        [typeof(RetractAct)] = new(Officer, a => new RetractAct(a.Id, a.Version), NotFound),
        [typeof(UrgeDossier)] = new(Head, a => new UrgeDossier(a.Id, a.Version, Text), NotFound),
        [typeof(UrgeDossiers)] = new(Head, a => new UrgeDossiers([new(a.Id.Value, a.Version)], Text), NotFound),
        [typeof(ListStoredResults)] = new(Records, _ => new ListStoredResults(null), Nothing),
        [typeof(GetStoredResult)] = new(Records, a => new GetStoredResult(a.StoredResultId), NotFound),
        [typeof(RevokeResult)] = new(Records, a => new RevokeResult(a.StoredResultId, "1/QĐ", Text), NotFound),
        [typeof(WithdrawDossier)] = new(Clerk, a => new WithdrawDossier(a.Id, a.Version, Text), NotFound),
    };

    private static DifficultyInput Difficulty(LeakVictim victim) => new()
    {
        Number = "1/QĐ",
        DecidedOn = "01/12/2023",
        Title = Text,
        From = "01/12/2023",
        Communes = [victim.Scene.Places.Huu.Unit.Id.Value],
    };
}
