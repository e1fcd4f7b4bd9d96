namespace OneStop.Application.Common;

/// <summary>Says that a use case is for jobs and tools, never for a person's request.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SystemOnlyAttribute : Attribute;
