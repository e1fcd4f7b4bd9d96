using OneStop.Application.Spreadsheets;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Catalogue.Import;

/// <summary>
/// One import of the catalogue from a spreadsheet, from the file to the draft decision. A job reads and checks it piece by
/// piece: how far it has come stands here, so that it goes on after a restart, on whatever node.
/// </summary>
public sealed class CatalogueImport : ITenantOwned
{
    /// <summary>How many are kept of each agency.</summary>
    public const int Kept = 20;

    /// <summary>After so many failures in a row the job gives it up.</summary>
    public const int MostAttempts = 3;

    /// <inheritdoc/>
    public required TenantId TenantId { get; init; }

    /// <summary>The identifier.</summary>
    public required ImportId Id { get; init; }

    /// <summary>How far it has come.</summary>
    public ImportState State { get; set; } = ImportState.Mapping;

    /// <summary>The agency that imports.</summary>
    public required AgencyId AgencyId { get; init; }

    /// <summary>Who sent the file or, later, asked for the check or the draft.</summary>
    public required StaffId StaffId { get; set; }

    /// <summary>As what they act.</summary>
    public required Role Role { get; set; }

    /// <summary>Their name.</summary>
    public required string PersonName { get; set; }

    /// <summary>The file's name.</summary>
    public required string FileName { get; init; }

    /// <summary>What it is.</summary>
    public required SheetKind Kind { get; init; }

    /// <summary>Headings of its columns.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>The headings as one search key: the next file with the same headings is read as this one was.</summary>
    public required string HeadingKey { get; init; }

    /// <summary>First values of each column, two at most, one a line.</summary>
    public required IReadOnlyList<string> Samples { get; init; }

    /// <summary>What each column says.</summary>
    public required IReadOnlyList<ImportColumn> Columns { get; set; }

    /// <summary>What the decision will be about.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>First day in force of the decision, where it is known.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Rows in the file.</summary>
    public required int Total { get; init; }

    /// <summary>Rows checked so far.</summary>
    public int Done { get; set; }

    /// <summary>Rows that are wrong.</summary>
    public int Wrong { get; set; }

    /// <summary>Rows with a warning, wrong ones left aside.</summary>
    public int Warned { get; set; }

    /// <summary>New procedures.</summary>
    public int Added { get; set; }

    /// <summary>Procedures amended.</summary>
    public int Amended { get; set; }

    /// <summary>Procedures abolished.</summary>
    public int Abolished { get; set; }

    /// <summary>Rows that say what is in force already.</summary>
    public int Unchanged { get; set; }

    /// <summary>Rows that ask to be received anywhere and are not yet.</summary>
    public int Independent { get; set; }

    /// <summary>Wrong rows are left out of the draft.</summary>
    public bool LeavesOutWrong { get; set; }

    /// <summary>The article of the receipt rule that is proposed with it; null where none is.</summary>
    public string? RuleArticle { get; set; }

    /// <summary>The draft that came of it.</summary>
    public DecisionId? DecisionId { get; set; }

    /// <summary>Why it failed, as people read it.</summary>
    public string? Failure { get; set; }

    /// <summary>How often in a row the job failed on it.</summary>
    public int Attempts { get; set; }

    /// <summary>When the file was sent.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the check or the draft was asked for; what the job does is done as of then.</summary>
    public DateTimeOffset? AskedAt { get; set; }

    /// <summary>When the job began.</summary>
    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>When the job was done.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>Rows that change something.</summary>
    public int Changes => Added + Amended + Abolished;

    /// <summary>Counts one row more.</summary>
    public void Count(CheckedRow row)
    {
        Done++;
        switch (row.Outcome)
        {
            case ImportOutcome.Wrong:
                Wrong++;
                break;
            case ImportOutcome.New:
                Added++;
                break;
            case ImportOutcome.Amended:
                Amended++;
                break;
            case ImportOutcome.Abolished:
                Abolished++;
                break;
            case ImportOutcome.Unchanged:
                Unchanged++;
                break;
        }

        Warned += row.Outcome != ImportOutcome.Wrong && row.Messages.Count > 0 ? 1 : 0;
        Independent += row.Ways.Count > 0 ? 1 : 0;
    }

    /// <summary>Begins the check anew.</summary>
    public void Restart()
    {
        (Done, Wrong, Warned, Added, Amended, Abolished, Unchanged, Independent) = (0, 0, 0, 0, 0, 0, 0, 0);
        (StartedAt, FinishedAt, Failure, Attempts) = (null, null, null, 0);
        State = ImportState.Checking;
    }
}
