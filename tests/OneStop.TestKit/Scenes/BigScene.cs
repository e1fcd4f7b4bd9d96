using OneStop.Domain.Tenants;
using OneStop.TestKit.Samples;

namespace OneStop.TestKit.Scenes;

/// <summary>A tenant as large as real ones, stored, with somebody of the Office and a clerk of the provincial centre.</summary>
/// <param name="Tenant">The tenant.</param>
/// <param name="Province">What it holds.</param>
/// <param name="Office">Somebody of the provincial Office.</param>
/// <param name="Clerk">A clerk of the provincial centre.</param>
public sealed record BigScene(Tenant Tenant, BigProvince Province, SamplePerson Office, SamplePerson Clerk);
