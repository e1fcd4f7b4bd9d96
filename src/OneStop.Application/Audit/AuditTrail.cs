using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Audit;
using OneStop.Domain.Common;

namespace OneStop.Application.Audit;

/// <summary>Writes the trail. An entry is saved with the act it tells of, or not at all.</summary>
public sealed class AuditTrail(IAppDb db, ICurrentTenant tenant, ICurrentDuty duty, TimeProvider time)
{
    /// <summary>Adds an entry by whoever acts now; it is saved with the command's other changes.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="subjectKind">What kind of thing it happened to.</param>
    /// <param name="subjectId">Which one; null when there is none.</param>
    /// <param name="subjectText">What people call it.</param>
    /// <param name="detail">What else is worth knowing; never secrets.</param>
    public void Write(AuditKind kind, AuditSubject subjectKind, Guid? subjectId, string subjectText, string? detail = null) =>
        Add(kind, duty.Duty?.StaffId, duty.Duty?.PersonName, duty.Duty?.PlaceName, subjectKind, subjectId, subjectText, detail, null);

    /// <summary>Adds an entry about a person by whoever acts now.</summary>
    public void Write(AuditKind kind, StaffMember person, string? detail = null) =>
        Write(kind, AuditSubject.StaffMember, person.Id.Value, person.FullName, detail);

    /// <summary>Adds an entry about somebody who is at the door: they do it to themselves, with no duty yet.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="person">Who; null when the user name is nobody's.</param>
    /// <param name="name">Their name, or the user name that was tried.</param>
    /// <param name="remoteAddress">Where from.</param>
    public void WriteAtDoor(AuditKind kind, StaffId? person, string name, string? remoteAddress) =>
        Add(kind, person, person is null ? null : name, null, AuditSubject.StaffMember, person?.Value, name, null, remoteAddress);

    private void Add(AuditKind kind, StaffId? staffId, string? personName, string? placeName, AuditSubject subjectKind, Guid? subjectId, string subjectText, string? detail, string? remoteAddress) =>
        db.AuditEntries.Add(new AuditEntry
        {
            TenantId = tenant.Tenant.Id,
            Id = Id.New<AuditEntryId>(),
            At = time.GetUtcNow(),
            Kind = kind,
            StaffId = staffId,
            PersonName = personName,
            PlaceName = placeName,
            SubjectKind = subjectKind,
            SubjectId = subjectId,
            SubjectText = subjectText,
            Detail = detail,
            RemoteAddress = remoteAddress,
            SearchKey = VietnameseText.SearchKey($"{personName} {placeName} {subjectText} {detail} {remoteAddress}"),
        });
}
