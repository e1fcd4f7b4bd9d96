using OneStop.Domain.Forms;
using OneStop.Domain.Tenants;

namespace OneStop.Application.Forms;

/// <summary>A form to be shown or printed.</summary>
/// <param name="Form">The form.</param>
/// <param name="IsIssued">It is kept under its number; false for a receipt of a time when receipts were not kept, shown from the dossier.</param>
/// <param name="SetName">The set it is of, e.g. "Thông tư 01/2018/TT-VPCP".</param>
/// <param name="Prints">Every printing so far, in order.</param>
/// <param name="ReplacedBy">The form that replaces it; null while it holds.</param>
/// <param name="Time">The wall clock by which instants are shown.</param>
public sealed record FormPage(IssuedForm Form, bool IsIssued, string SetName, IReadOnlyList<FormPrint> Prints, IssuedForm? ReplacedBy, TenantTime Time);
