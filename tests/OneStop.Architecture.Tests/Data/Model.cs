using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using OneStop.Infrastructure.Persistence;

namespace OneStop.Architecture.Tests.Data;

/// <summary>The model as the app builds it; no database is asked.</summary>
internal static class Model
{
    public static IReadOnlyList<IEntityType> Entities { get; } = Build();

    private static List<IEntityType> Build()
    {
        using var db = new AppDb(new DbContextOptionsBuilder<AppDb>().UseNpgsql("Host=nowhere").Options);
        return [.. db.Model.GetEntityTypes()];
    }
}
