using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace OneStop.Infrastructure.Persistence.Conventions;

/// <summary>Names tables and columns as PostgreSQL does: <c>ReceivedAt</c> is <c>received_at</c>.</summary>
internal static class SnakeCase
{
    /// <summary>Renames everything in the model.</summary>
    public static void Apply(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            entity.SetTableName(Of(entity.GetTableName()!));
            Columns(entity, string.Empty);
        }
    }

    /// <summary>One name.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var index = 0; index < name.Length; index++)
        {
            var letter = name[index];
            if (char.IsAsciiLetterUpper(letter) && index > 0 && !char.IsAsciiLetterUpper(name[index - 1]) && text[^1] != '_')
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    private static void Columns(IMutableTypeBase type, string prefix)
    {
        foreach (var property in type.GetProperties())
        {
            property.SetColumnName(prefix + Of(property.Name));
        }

        foreach (var complex in type.GetComplexProperties())
        {
            Columns(complex.ComplexType, prefix + Of(complex.Name) + "_");
        }
    }
}
