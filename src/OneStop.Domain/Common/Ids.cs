#pragma warning disable MA0048 // The identifiers of all areas stand together: one line each.
namespace OneStop.Domain.Common;

/// <summary>A province whose one-stop system this is.</summary>
public readonly record struct TenantId(Guid Value) : IId<TenantId>
{
    /// <inheritdoc/>
    public static TenantId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>One generation of an administrative unit.</summary>
public readonly record struct UnitId(Guid Value) : IId<UnitId>
{
    /// <inheritdoc/>
    public static UnitId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A deputation.</summary>
public readonly record struct DeputationId(Guid Value) : IId<DeputationId>
{
    /// <inheritdoc/>
    public static DeputationId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A request for an account.</summary>
public readonly record struct AccountRequestId(Guid Value) : IId<AccountRequestId>
{
    /// <inheritdoc/>
    public static AccountRequestId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>What an agency may grant itself.</summary>
public readonly record struct GrantAllowanceId(Guid Value) : IId<GrantAllowanceId>
{
    /// <inheritdoc/>
    public static GrantAllowanceId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A line of the audit trail.</summary>
public readonly record struct AuditEntryId(Guid Value) : IId<AuditEntryId>
{
    /// <inheritdoc/>
    public static AuditEntryId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A competent agency.</summary>
public readonly record struct AgencyId(Guid Value) : IId<AgencyId>
{
    /// <inheritdoc/>
    public static AgencyId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A place where dossiers are received and results returned.</summary>
public readonly record struct CounterId(Guid Value) : IId<CounterId>
{
    /// <inheritdoc/>
    public static CounterId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A person with an account.</summary>
public readonly record struct StaffId(Guid Value) : IId<StaffId>
{
    /// <inheritdoc/>
    public static StaffId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A person's role at a place for a period.</summary>
public readonly record struct AppointmentId(Guid Value) : IId<AppointmentId>
{
    /// <inheritdoc/>
    public static AppointmentId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>An administrative procedure.</summary>
public readonly record struct ProcedureId(Guid Value) : IId<ProcedureId>
{
    /// <inheritdoc/>
    public static ProcedureId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>One change a decision makes.</summary>
public readonly record struct ChangeId(Guid Value) : IId<ChangeId>
{
    /// <inheritdoc/>
    public static ChangeId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>One import of the catalogue from a spreadsheet.</summary>
public readonly record struct ImportId(Guid Value) : IId<ImportId>
{
    /// <inheritdoc/>
    public static ImportId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A procedure as published for a period.</summary>
public readonly record struct ProcedureVersionId(Guid Value) : IId<ProcedureVersionId>
{
    /// <inheritdoc/>
    public static ProcedureVersionId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A decision or decree that rules rest on.</summary>
public readonly record struct DecisionId(Guid Value) : IId<DecisionId>
{
    /// <inheritdoc/>
    public static DecisionId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A rule that lets counters receive.</summary>
public readonly record struct ReceiptRuleId(Guid Value) : IId<ReceiptRuleId>
{
    /// <inheritdoc/>
    public static ReceiptRuleId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A dossier.</summary>
public readonly record struct DossierId(Guid Value) : IId<DossierId>
{
    /// <inheritdoc/>
    public static DossierId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A paper of a dossier.</summary>
public readonly record struct DossierPaperId(Guid Value) : IId<DossierPaperId>
{
    /// <inheritdoc/>
    public static DossierPaperId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>One passage of a dossier through a step.</summary>
public readonly record struct DossierStepId(Guid Value) : IId<DossierStepId>
{
    /// <inheritdoc/>
    public static DossierStepId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A stored file.</summary>
public readonly record struct FileId(Guid Value) : IId<FileId>
{
    /// <inheritdoc/>
    public static FileId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A hand-over list of results.</summary>
public readonly record struct ResultSlipId(Guid Value) : IId<ResultSlipId>
{
    /// <inheritdoc/>
    public static ResultSlipId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A hand-over list.</summary>
public readonly record struct SlipId(Guid Value) : IId<SlipId>
{
    /// <inheritdoc/>
    public static SlipId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>An official form that was issued.</summary>
public readonly record struct FormId(Guid Value) : IId<FormId>
{
    /// <inheritdoc/>
    public static FormId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>An unfinished reception.</summary>
public readonly record struct DraftId(Guid Value) : IId<DraftId>
{
    /// <inheritdoc/>
    public static DraftId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>An outgoing message.</summary>
public readonly record struct MessageId(Guid Value) : IId<MessageId>
{
    /// <inheritdoc/>
    public static MessageId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>Something a person is told inside the system.</summary>
public readonly record struct NoticeId(Guid Value) : IId<NoticeId>
{
    /// <inheritdoc/>
    public static NoticeId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A list kept under a name.</summary>
public readonly record struct SavedViewId(Guid Value) : IId<SavedViewId>
{
    /// <inheritdoc/>
    public static SavedViewId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A result in the results store.</summary>
public readonly record struct StoredResultId(Guid Value) : IId<StoredResultId>
{
    /// <inheritdoc/>
    public static StoredResultId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>An opinion asked of another agency.</summary>
public readonly record struct ConsultationId(Guid Value) : IId<ConsultationId>
{
    /// <inheritdoc/>
    public static ConsultationId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>An announcement that changed the working calendar.</summary>
public readonly record struct AnnouncementId(Guid Value) : IId<AnnouncementId>
{
    /// <inheritdoc/>
    public static AnnouncementId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>An entry of the working calendar.</summary>
public readonly record struct CalendarEntryId(Guid Value) : IId<CalendarEntryId>
{
    /// <inheritdoc/>
    public static CalendarEntryId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>An entry of the list of difficult communes.</summary>
public readonly record struct DifficultyEntryId(Guid Value) : IId<DifficultyEntryId>
{
    /// <inheritdoc/>
    public static DifficultyEntryId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A decision on difficult communes.</summary>
public readonly record struct DifficultyDecisionId(Guid Value) : IId<DifficultyDecisionId>
{
    /// <inheritdoc/>
    public static DifficultyDecisionId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
