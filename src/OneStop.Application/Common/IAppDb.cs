using Microsoft.EntityFrameworkCore;
using OneStop.Application.Accounts;
using OneStop.Application.Calendar;
using OneStop.Application.Catalogue.Import;
using OneStop.Application.Dossiers;
using OneStop.Application.Files;
using OneStop.Application.Guidance;
using OneStop.Application.Results;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Custody;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.Domain.Notices;
using OneStop.Domain.Results;
using OneStop.Domain.Views;

namespace OneStop.Application.Common;

/// <summary>The current tenant's data that commands change. Reference data is read through <see cref="ICurrentProvince"/>.</summary>
public interface IAppDb
{
    /// <summary>People.</summary>
    DbSet<StaffMember> StaffMembers { get; }

    /// <summary>Their appointments.</summary>
    DbSet<Appointment> Appointments { get; }

    /// <summary>Credentials of people.</summary>
    DbSet<Account> Accounts { get; }

    /// <summary>Who stands in for whom.</summary>
    DbSet<Deputation> Deputations { get; }

    /// <summary>Requests for accounts.</summary>
    DbSet<AccountRequest> AccountRequests { get; }

    /// <summary>What agencies may grant themselves.</summary>
    DbSet<GrantAllowance> GrantAllowances { get; }

    /// <summary>The audit trail: rows are added and read, never changed.</summary>
    DbSet<AuditEntry> AuditEntries { get; }

    /// <summary>Procedures; read through <see cref="ICurrentProvince"/>.</summary>
    DbSet<Procedure> Procedures { get; }

    /// <summary>Their versions; read through <see cref="ICurrentProvince"/>.</summary>
    DbSet<ProcedureVersion> ProcedureVersions { get; }

    /// <summary>Published decisions; read through <see cref="ICurrentProvince"/>.</summary>
    DbSet<CatalogueDecision> CatalogueDecisions { get; }

    /// <summary>Receipt rules; read through <see cref="ICurrentProvince"/>.</summary>
    DbSet<ReceiptRule> ReceiptRules { get; }

    /// <summary>Decisions from draft to end.</summary>
    DbSet<Proposal> Proposals { get; }

    /// <summary>What they change.</summary>
    DbSet<ProposedChange> ProposedChanges { get; }

    /// <summary>Imports of the catalogue from spreadsheets.</summary>
    DbSet<CatalogueImport> CatalogueImports { get; }

    /// <summary>Rows of imports as they were sent.</summary>
    DbSet<CatalogueImportSheet> CatalogueImportSheets { get; }

    /// <summary>Rows of imports as they were checked.</summary>
    DbSet<CatalogueImportRow> CatalogueImportRows { get; }

    /// <summary>Dossiers.</summary>
    DbSet<Dossier> Dossiers { get; }

    /// <summary>Papers of dossiers.</summary>
    DbSet<DossierPaper> DossierPapers { get; }

    /// <summary>Passages through steps.</summary>
    DbSet<DossierStep> DossierSteps { get; }

    /// <summary>Timelines.</summary>
    DbSet<DossierEvent> DossierEvents { get; }

    /// <summary>Opinions asked of other agencies.</summary>
    DbSet<DossierConsultation> DossierConsultations { get; }

    /// <summary>Announcements that changed the working calendar.</summary>
    DbSet<CalendarAnnouncement> CalendarAnnouncements { get; }

    /// <summary>Days entered into the calendar; read through <see cref="ICurrentProvince"/>.</summary>
    DbSet<CalendarDayEntry> CalendarDays { get; }

    /// <summary>Years announced; read through <see cref="ICurrentProvince"/>.</summary>
    DbSet<CalendarYearEntry> CalendarYears { get; }

    /// <summary>Working hours; read through <see cref="ICurrentProvince"/>.</summary>
    DbSet<WorkingHoursEntry> WorkingHours { get; }

    /// <summary>Entries of the list of difficult communes; read through <see cref="ICurrentProvince"/>.</summary>
    DbSet<DifficultCommune> DifficultCommunes { get; }

    /// <summary>The decisions they came with: rows are added and read, never changed.</summary>
    DbSet<DifficultyDecision> DifficultyDecisions { get; }

    /// <summary>Who was told of which day's deadlines.</summary>
    DbSet<DeadlineDigest> DeadlineDigests { get; }

    /// <summary>Hand-over lists.</summary>
    DbSet<HandOverSlip> HandOverSlips { get; }

    /// <summary>Lines of hand-over lists.</summary>
    DbSet<HandOverLine> HandOverLines { get; }

    /// <summary>Hand-over lists of results: rows are added and read, never changed.</summary>
    DbSet<ResultSlip> ResultSlips { get; }

    /// <summary>Official forms as issued: rows are added and read, never changed.</summary>
    DbSet<IssuedForm> IssuedForms { get; }

    /// <summary>Entries of follow-up books: rows are added and read, never changed.</summary>
    DbSet<BookEntry> BookEntries { get; }

    /// <summary>Printings of forms: rows are added and read, never changed.</summary>
    DbSet<FormPrint> FormPrints { get; }

    /// <summary>Metadata of stored files.</summary>
    DbSet<StoredFile> StoredFiles { get; }

    /// <summary>Unfinished receptions.</summary>
    DbSet<ReceptionDraft> ReceptionDrafts { get; }

    /// <summary>Commands already carried out.</summary>
    DbSet<IdempotencyKey> IdempotencyKeys { get; }

    /// <summary>Messages to be sent after commit.</summary>
    DbSet<OutboxMessage> OutboxMessages { get; }

    /// <summary>Words dossiers are found by.</summary>
    DbSet<DossierWord> DossierWords { get; }

    /// <summary>What people are told inside the system.</summary>
    DbSet<Notice> Notices { get; }

    /// <summary>Lists kept under a name.</summary>
    DbSet<SavedView> SavedViews { get; }

    /// <summary>How lists look for a person who does not say how.</summary>
    DbSet<DefaultView> DefaultViews { get; }

    /// <summary>The results store: rows are added and revoked, never changed otherwise.</summary>
    DbSet<StoredResult> StoredResults { get; }

    /// <summary>Who asked about whose papers; written by <see cref="IHeldPaperLooks"/>.</summary>
    DbSet<HeldPaperLook> HeldPaperLooks { get; }

    /// <summary>Guidance and refusals at counters before there was a dossier.</summary>
    DbSet<CounterGuidance> CounterGuidances { get; }

    /// <summary>Applicants who were reminded of a result.</summary>
    DbSet<CollectionReminder> CollectionReminders { get; }

    /// <summary>Waits until nobody else is publishing in the tenant's catalogue, and keeps others waiting until the transaction ends.</summary>
    Task HoldCatalogueAsync(CancellationToken cancellationToken);

    /// <summary>Lets no other transaction of the tenant grant accounts until this one ends: of two who decide one request, the second reads that it is decided.</summary>
    Task HoldAccountsAsync(CancellationToken cancellationToken);

    /// <summary>Notices added or read here and not let go: unlike by Local, nothing else at hand is looked through for changes, which would make each notice of an act on hundreds dearer than the last.</summary>
    IEnumerable<Notice> NoticesAtHand { get; }

    /// <summary>Lets go of what was read and saved, in an act on thousands; what is not saved yet is lost.</summary>
    void LetGo();

    /// <summary>Writes everything in one batch.</summary>
    /// <exception cref="Domain.Common.RefusedException">When somebody else changed a dossier or the catalogue meanwhile.</exception>
    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);
}
