using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Catalogue.Import;

/// <summary>What the check made of a row.</summary>
/// <param name="Number">Its number in the file.</param>
/// <param name="Code">The national code, as understood.</param>
/// <param name="Title">What the procedure is called.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Messages">What is wrong, or worth a look.</param>
/// <param name="Content">The procedure as it will be; null where it is wrong, abolished or unchanged.</param>
/// <param name="BaseVersionId">The version in force; null for a new one.</param>
/// <param name="Ways">Ways in which it shall be received anywhere and is not yet.</param>
public sealed record CheckedRow(
    int Number,
    string Code,
    string Title,
    ImportOutcome Outcome,
    IReadOnlyList<ImportMessage> Messages,
    ProcedureContent? Content,
    ProcedureVersionId? BaseVersionId,
    IReadOnlyList<Channel> Ways);
