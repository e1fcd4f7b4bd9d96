namespace OneStop.Application.Accounts;

/// <summary>What is wrong with a field.</summary>
public sealed record FieldMessage(string Field, string Message);
