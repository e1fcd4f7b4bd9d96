namespace OneStop.Application.Common;

/// <summary>Says that a use case is for anybody who is signed in, with or without a current appointment: it is about their own account.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToSignedInAttribute : Attribute;
