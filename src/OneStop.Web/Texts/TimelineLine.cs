namespace OneStop.Web.Texts;

/// <summary>One line of a dossier's timeline as people read it.</summary>
/// <param name="At">Wall clock.</param>
/// <param name="What">The act.</param>
/// <param name="About">What follows it in the same sentence; empty for none.</param>
/// <param name="Who">Person, role and place.</param>
/// <param name="Words">What was written with it; null for nothing.</param>
/// <param name="Note">Further facts, such as a moved date; null for none.</param>
/// <param name="Link">Address and words of the paper that belongs to it; null for none.</param>
/// <param name="Tone">Class of the line: paused, late or nothing.</param>
public sealed record TimelineLine(
    DateTime At,
    string What,
    string About,
    string Who,
    string? Words,
    string? Note,
    (string Url, string Text)? Link,
    string Tone);
