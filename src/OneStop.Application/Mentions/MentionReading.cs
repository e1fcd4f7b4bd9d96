namespace OneStop.Application.Mentions;

/// <summary>A remark read for mentions.</summary>
/// <param name="Text">The remark, each mention by the person's name.</param>
/// <param name="People">Who is mentioned, each once.</param>
/// <param name="Unknown">What stands after an @ and names none of those who may be mentioned, as far as it may be a name.</param>
/// <param name="Ambiguous">A name that several of them bear, with their user names; null when there is none.</param>
public sealed record MentionReading(string Text, IReadOnlyList<MentionablePerson> People, IReadOnlyList<string> Unknown, (string Name, IReadOnlyList<string> UserNames)? Ambiguous);
