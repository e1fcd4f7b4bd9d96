using Xunit;

namespace OneStop.Application.Tests.Seeding;

/// <summary>Tests that look at the demo data, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class DemoCollection : ICollectionFixture<DemoData>
{
    public const string Name = "demo";
}
