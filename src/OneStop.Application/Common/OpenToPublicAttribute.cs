namespace OneStop.Application.Common;

/// <summary>Says that a use case needs nobody to be signed in.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToPublicAttribute : Attribute;
