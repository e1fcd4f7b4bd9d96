using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using OneStop.Application.Accounts;
using OneStop.Application.Calendar;
using OneStop.Application.Catalogue.Import;
using OneStop.Application.Common;
using OneStop.Application.Dossiers;
using OneStop.Application.Files;
using OneStop.Application.Guidance;
using OneStop.Application.Results;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Custody;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Forms;
using OneStop.Domain.Notices;
using OneStop.Domain.Results;
using OneStop.Domain.Tenants;
using OneStop.Domain.Views;
using OneStop.Infrastructure.Persistence.Conventions;

namespace OneStop.Infrastructure.Persistence;

/// <summary>
/// The database as one tenant sees it: a named filter here, forced row level security below it, and tenant_id
/// leading every key. Entities are found by their mappings; only those that commands change have a set.
/// </summary>
public sealed class AppDb(DbContextOptions<AppDb> options, ICurrentTenant? tenant = null) : DbContext(options), IAppDb
{
    /// <summary>Name of the query filter that keeps tenants apart.</summary>
    public const string TenantFilter = "tenant";

    /// <inheritdoc/>
    public DbSet<StaffMember> StaffMembers => Set<StaffMember>();

    /// <inheritdoc/>
    public DbSet<Appointment> Appointments => Set<Appointment>();

    /// <inheritdoc/>
    public DbSet<Account> Accounts => Set<Account>();

    /// <inheritdoc/>
    public DbSet<Deputation> Deputations => Set<Deputation>();

    /// <inheritdoc/>
    public DbSet<AccountRequest> AccountRequests => Set<AccountRequest>();

    /// <inheritdoc/>
    public DbSet<GrantAllowance> GrantAllowances => Set<GrantAllowance>();

    /// <inheritdoc/>
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <inheritdoc/>
    public DbSet<Procedure> Procedures => Set<Procedure>();

    /// <inheritdoc/>
    public DbSet<ProcedureVersion> ProcedureVersions => Set<ProcedureVersion>();

    /// <inheritdoc/>
    public DbSet<CatalogueDecision> CatalogueDecisions => Set<CatalogueDecision>();

    /// <inheritdoc/>
    public DbSet<ReceiptRule> ReceiptRules => Set<ReceiptRule>();

    /// <inheritdoc/>
    public DbSet<Proposal> Proposals => Set<Proposal>();

    /// <inheritdoc/>
    public DbSet<ProposedChange> ProposedChanges => Set<ProposedChange>();

    /// <inheritdoc/>
    public DbSet<CatalogueImport> CatalogueImports => Set<CatalogueImport>();

    /// <inheritdoc/>
    public DbSet<CatalogueImportSheet> CatalogueImportSheets => Set<CatalogueImportSheet>();

    /// <inheritdoc/>
    public DbSet<CatalogueImportRow> CatalogueImportRows => Set<CatalogueImportRow>();

    /// <inheritdoc/>
    public DbSet<Dossier> Dossiers => Set<Dossier>();

    /// <inheritdoc/>
    public DbSet<DossierPaper> DossierPapers => Set<DossierPaper>();

    /// <inheritdoc/>
    public DbSet<DossierStep> DossierSteps => Set<DossierStep>();

    /// <inheritdoc/>
    public DbSet<DossierEvent> DossierEvents => Set<DossierEvent>();

    /// <inheritdoc/>
    public DbSet<DossierConsultation> DossierConsultations => Set<DossierConsultation>();

    /// <inheritdoc/>
    public DbSet<CalendarAnnouncement> CalendarAnnouncements => Set<CalendarAnnouncement>();

    /// <inheritdoc/>
    public DbSet<CalendarDayEntry> CalendarDays => Set<CalendarDayEntry>();

    /// <inheritdoc/>
    public DbSet<CalendarYearEntry> CalendarYears => Set<CalendarYearEntry>();

    /// <inheritdoc/>
    public DbSet<WorkingHoursEntry> WorkingHours => Set<WorkingHoursEntry>();

    /// <inheritdoc/>
    public DbSet<DifficultCommune> DifficultCommunes => Set<DifficultCommune>();

    /// <inheritdoc/>
    public DbSet<DifficultyDecision> DifficultyDecisions => Set<DifficultyDecision>();

    /// <inheritdoc/>
    public DbSet<DeadlineDigest> DeadlineDigests => Set<DeadlineDigest>();

    /// <inheritdoc/>
    public DbSet<HandOverSlip> HandOverSlips => Set<HandOverSlip>();

    /// <inheritdoc/>
    public DbSet<HandOverLine> HandOverLines => Set<HandOverLine>();

    /// <inheritdoc/>
    public DbSet<ResultSlip> ResultSlips => Set<ResultSlip>();

    /// <inheritdoc/>
    public DbSet<IssuedForm> IssuedForms => Set<IssuedForm>();

    /// <inheritdoc/>
    public DbSet<BookEntry> BookEntries => Set<BookEntry>();

    /// <inheritdoc/>
    public DbSet<FormPrint> FormPrints => Set<FormPrint>();

    /// <inheritdoc/>
    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();

    /// <inheritdoc/>
    public DbSet<ReceptionDraft> ReceptionDrafts => Set<ReceptionDraft>();

    /// <inheritdoc/>
    public DbSet<IdempotencyKey> IdempotencyKeys => Set<IdempotencyKey>();

    /// <inheritdoc/>
    public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();

    /// <inheritdoc/>
    public DbSet<DossierWord> DossierWords => Set<DossierWord>();

    /// <inheritdoc/>
    public DbSet<Notice> Notices => Set<Notice>();

    /// <inheritdoc/>
    public DbSet<SavedView> SavedViews => Set<SavedView>();

    /// <inheritdoc/>
    public DbSet<DefaultView> DefaultViews => Set<DefaultView>();

    /// <inheritdoc/>
    public DbSet<StoredResult> StoredResults => Set<StoredResult>();

    /// <inheritdoc/>
    public DbSet<HeldPaperLook> HeldPaperLooks => Set<HeldPaperLook>();

    /// <inheritdoc/>
    public DbSet<CounterGuidance> CounterGuidances => Set<CounterGuidance>();

    /// <inheritdoc/>
    public DbSet<CollectionReminder> CollectionReminders => Set<CollectionReminder>();

    /// <summary>The tenant it speaks for.</summary>
    internal TenantId TenantId => CurrentTenantId;

    /// <summary>Reference data was written: whoever commits it must let the snapshot be forgotten.</summary>
    internal bool HasChangedReferenceData { get; private set; }

    // Read by the filter for each query, so that one model serves all tenants.
    private TenantId CurrentTenantId => tenant!.Tenant.Id;

    /// <inheritdoc/>
    public Task HoldCatalogueAsync(CancellationToken cancellationToken) =>
        Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtext('catalogue'), hashtext({CurrentTenantId.ToString()}))", cancellationToken);

    /// <inheritdoc/>
    public Task HoldAccountsAsync(CancellationToken cancellationToken) =>
        Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtext('accounts'), hashtext({CurrentTenantId.ToString()}))", cancellationToken);

    /// <inheritdoc/>
    public IEnumerable<Notice> NoticesAtHand
    {
        get
        {
            var detects = ChangeTracker.AutoDetectChangesEnabled;
            ChangeTracker.AutoDetectChangesEnabled = false;
            try
            {
                return Notices.Local;
            }
            finally
            {
                ChangeTracker.AutoDetectChangesEnabled = detects;
            }
        }
    }

    /// <inheritdoc/>
    public void LetGo() => ChangeTracker.Clear();

    /// <inheritdoc cref="IAppDb.SaveChangesAsync"/>
    public override async Task<int> SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        HasChangedReferenceData |= ChangeTracker.Entries().Any(entry =>
            entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
            && entry.Entity is Procedure or ProcedureVersion or CatalogueDecision or ReceiptRule or CalendarDayEntry or CalendarYearEntry or WorkingHoursEntry or DifficultCommune);
        try
        {
            return await base.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException conflict) when ((conflict is DbUpdateConcurrencyException && conflict.Entries.Any(entry => entry.Entity is Proposal)) || IsSecondDecision(conflict))
        {
            throw new RefusedException(new Refusal(RefusalCodes.DecisionChanged));
        }
        catch (DbUpdateException conflict) when ((conflict is DbUpdateConcurrencyException && conflict.Entries.Any(entry => entry.Entity is AccountRequest)) || IsSecondAccount(conflict))
        {
            throw new RefusedException(new Refusal(RefusalCodes.RequestDecided).With("state", "người khác vừa xử lý"));
        }
        catch (DbUpdateException conflict) when (IsSecondName(conflict))
        {
            throw new RefusedException(new Refusal(RefusalCodes.ViewNameTaken).With("name", conflict.Entries.Select(entry => entry.Entity).OfType<SavedView>().FirstOrDefault()?.Name ?? string.Empty));
        }
        catch (DbUpdateException conflict) when (IsSecondPrint(conflict))
        {
            throw new RefusedException(new Refusal(RefusalCodes.FormPrintedMeanwhile));
        }
        catch (DbUpdateException conflict) when (conflict is DbUpdateConcurrencyException || IsSecondAct(conflict))
        {
            throw new RefusedException(new Refusal(RefusalCodes.DossierChanged).With("changes", "người khác vừa cập nhật hồ sơ"));
        }
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        foreach (var id in typeof(DossierId).Assembly.GetTypes().Where(type => type.IsValueType && type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IId<>))))
        {
            configurationBuilder.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
        }

        foreach (var enumeration in typeof(DossierStatus).Assembly.GetTypes().Where(type => type.IsEnum))
        {
            configurationBuilder.Properties(enumeration).HaveConversion<short>();
        }

        configurationBuilder.Properties<EffectivePeriod>().HaveConversion<PeriodConverter>().HaveColumnType("daterange");
        configurationBuilder.Properties<decimal>().HavePrecision(15, 0);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AppDb).Assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(type => typeof(ITenantOwned).IsAssignableFrom(type.ClrType)).ToList())
        {
            FilterMethod.MakeGenericMethod(entity.ClrType).Invoke(this, [modelBuilder]);
        }

        SnakeCase.Apply(modelBuilder);
    }

    // Of two who decide on a request at the same moment the second finds the account there.
    private static bool IsSecondAccount(DbUpdateException conflict) =>
        conflict.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "accounts" };

    // Of two views saved under one name at the same moment the second finds the name taken.
    private static bool IsSecondName(DbUpdateException conflict) =>
        conflict.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "saved_views" };

    // Of two who print a form at the same moment the second does not hold the original.
    private static bool IsSecondPrint(DbUpdateException conflict) =>
        conflict.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "form_prints" or "issued_forms" };

    // Of two acts at the same moment the second finds its line of the timeline, its step, or its draft written already.
    private static bool IsSecondAct(DbUpdateException conflict) =>
        conflict.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "dossier_events" or "dossier_steps" or "reception_drafts" };

    // Of two decisions, drafts or tools that write the same part of the catalogue, the second finds it written already.
    private static bool IsSecondDecision(DbUpdateException conflict) =>
        conflict.InnerException is PostgresException
        {
            SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ExclusionViolation,
            TableName: "procedures" or "procedure_versions" or "receipt_rules" or "catalogue_decisions" or "proposed_changes",
        };

    private static readonly MethodInfo FilterMethod = typeof(AppDb).GetMethod(nameof(Filter), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private void Filter<T>(ModelBuilder model)
        where T : class, ITenantOwned =>
        model.Entity<T>().HasQueryFilter(TenantFilter, entity => entity.TenantId == CurrentTenantId);
}
