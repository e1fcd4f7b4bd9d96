using OneStop.Domain.Organisation;

namespace OneStop.TestKit.Samples;

/// <summary>A unit with its committee and its counter.</summary>
public sealed record SamplePlace(AdministrativeUnit Unit, Agency Committee, Counter Counter);
