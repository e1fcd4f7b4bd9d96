#pragma warning disable MA0048 // One reading of a difference.
namespace OneStop.Application.Catalogue;

/// <summary>How one field differs between two versions.</summary>
/// <param name="Label">The field, for people.</param>
/// <param name="Lines">Its lines, in order; those of both, those that go, those that come.</param>
public sealed record FieldDifference(string Label, IReadOnlyList<DifferenceLine> Lines)
{
    /// <summary>Whether anything differs.</summary>
    public bool IsChanged => Lines.Any(line => line.Kind != DifferenceKind.Same);
}

/// <summary>One line of a field.</summary>
public sealed record DifferenceLine(DifferenceKind Kind, string Text);

/// <summary>Whether a line stays, goes or comes.</summary>
public enum DifferenceKind
{
    /// <summary>Giữ nguyên.</summary>
    Same = 0,

    /// <summary>Bỏ.</summary>
    Removed = 1,

    /// <summary>Thêm.</summary>
    Added = 2,
}
