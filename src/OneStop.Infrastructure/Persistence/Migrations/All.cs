#pragma warning disable MA0048, CA1707, SA1649 // One line per migration: the list is the history.
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OneStop.Infrastructure.Persistence.Migrations;

/// <summary>Tenants, organisation, accounts, catalogue, calendar.</summary>
[DbContext(typeof(AppDb))]
[Migration("0001_foundations")]
public sealed class Foundations() : SqlMigration("0001_foundations.sql");

/// <summary>Dossiers, custody, files, outbox.</summary>
[DbContext(typeof(AppDb))]
[Migration("0002_dossiers")]
public sealed class Dossiers() : SqlMigration("0002_dossiers.sql");

/// <summary>Row level security and grants.</summary>
[DbContext(typeof(AppDb))]
[Migration("0003_isolation")]
public sealed class Isolation() : SqlMigration("0003_isolation.sql");

/// <summary>Decisions from draft to end.</summary>
[DbContext(typeof(AppDb))]
[Migration("0004_decisions")]
public sealed class Decisions() : SqlMigration("0004_decisions.sql");

/// <summary>Roles of catalogue editors and unit administrators; the audit trail.</summary>
[DbContext(typeof(AppDb))]
[Migration("0005_accounts")]
public sealed class Accounts() : SqlMigration("0005_accounts.sql");

/// <summary>Second factor of accounts.</summary>
[DbContext(typeof(AppDb))]
[Migration("0006_second_factor")]
public sealed class SecondFactors() : SqlMigration("0006_second_factor.sql");

/// <summary>Requests for accounts, allowances, deputies, activation, locks.</summary>
[DbContext(typeof(AppDb))]
[Migration("0007_account_requests")]
public sealed class AccountRequests() : SqlMigration("0007_account_requests.sql");

/// <summary>Reminders that a pilot ends; dossiers by procedure.</summary>
[DbContext(typeof(AppDb))]
[Migration("0008_pilots")]
public sealed class PilotReminders() : SqlMigration("0008_pilots.sql");

/// <summary>Imports of the catalogue from spreadsheets.</summary>
[DbContext(typeof(AppDb))]
[Migration("0009_catalogue_imports")]
public sealed class CatalogueImports() : SqlMigration("0009_catalogue_imports.sql");

/// <summary>Decisions that never came into force may go.</summary>
[DbContext(typeof(AppDb))]
[Migration("0010_revoked_decisions")]
public sealed class RevokedDecisions() : SqlMigration("0010_revoked_decisions.sql");

/// <summary>How often the job has failed on an import.</summary>
[DbContext(typeof(AppDb))]
[Migration("0011_import_attempts")]
public sealed class ImportAttempts() : SqlMigration("0011_import_attempts.sql");

/// <summary>Reminders of a pilot that never began go with it.</summary>
[DbContext(typeof(AppDb))]
[Migration("0012_pilot_reminders")]
public sealed class WithdrawnReminders() : SqlMigration("0012_pilot_reminders.sql");

/// <summary>The legal clock kept with dossiers, consultations, the announced calendar.</summary>
[DbContext(typeof(AppDb))]
[Migration("0013_processing")]
public sealed class Processing() : SqlMigration("0013_processing.sql");

/// <summary>Official forms as issued, and their printings.</summary>
[DbContext(typeof(AppDb))]
[Migration("0014_forms")]
public sealed class IssuedForms() : SqlMigration("0014_forms.sql");

/// <summary>Notices, saved views, the search key of dossiers.</summary>
[DbContext(typeof(AppDb))]
[Migration("0015_desk")]
public sealed class Desk() : SqlMigration("0015_desk.sql");

/// <summary>Results store, papers used again, who hands in for whom, reminders of results nobody collects.</summary>
[DbContext(typeof(AppDb))]
[Migration("0016_results_store")]
public sealed class ResultsStore() : SqlMigration("0016_results_store.sql");

/// <summary>Follow-up books.</summary>
[DbContext(typeof(AppDb))]
[Migration("0026_dossier_books")]
public sealed class DossierBooks() : SqlMigration("0026_dossier_books.sql");
/// <summary>Open dossiers of an agency and of the province.</summary>
[DbContext(typeof(AppDb))]
[Migration("0025_work_lists")]
public sealed class WorkListIndexes() : SqlMigration("0025_work_lists.sql");

/// <summary>Words dossiers are found by.</summary>
[DbContext(typeof(AppDb))]
[Migration("0026_dossier_words")]
public sealed class DossierWords() : SqlMigration("0026_dossier_words.sql");

/// <summary>Hand-over lists of results.</summary>
[DbContext(typeof(AppDb))]
[Migration("0027_result_slips")]
public sealed class ResultSlips() : SqlMigration("0027_result_slips.sql");

/// <summary>The audit trail without an index that was never asked.</summary>
[DbContext(typeof(AppDb))]
[Migration("0028_audit_text")]
public sealed class AuditText() : SqlMigration("0028_audit_text.sql");

/// <summary>Documents by which results are revoked.</summary>
[DbContext(typeof(AppDb))]
[Migration("0028_revoked_results")]
public sealed class RevokedResults() : SqlMigration("0028_revoked_results.sql");

/// <summary>Decisions on difficult communes.</summary>
[DbContext(typeof(AppDb))]
[Migration("0028_difficult_communes")]
public sealed class DifficultCommunes() : SqlMigration("0028_difficult_communes.sql");

/// <summary>What deadlines of steps and opinions were counted from.</summary>
[DbContext(typeof(AppDb))]
[Migration("0029_terms")]
public sealed class Terms() : SqlMigration("0029_terms.sql");

/// <summary>Steps found by what is open and by who took them.</summary>
[DbContext(typeof(AppDb))]
[Migration("0030_open_steps")]
public sealed class OpenSteps() : SqlMigration("0030_open_steps.sql");
