namespace OneStop.Domain.Tenants;

/// <summary>Marks the few entities that every tenant may read, such as the list of tenants itself.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SharedAcrossTenantsAttribute : Attribute;
