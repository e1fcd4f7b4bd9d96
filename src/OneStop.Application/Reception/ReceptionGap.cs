namespace OneStop.Application.Reception;

/// <summary>One thing that still stands between the form and a reception.</summary>
/// <param name="Field">Name of the field, e.g. <c>Form.Phone</c>.</param>
/// <param name="Section">Section of the page: 1 procedure, 2 applicant, 3 papers, 4 result.</param>
/// <param name="Text">What is missing, in a few words: "số điện thoại".</param>
/// <param name="Message">The whole sentence, as it stands beside the field.</param>
public sealed record ReceptionGap(string Field, int Section, string Text, string Message);
