using System.Globalization;
using OneStop.Application.Catalogue;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;

namespace OneStop.Web.Components;

/// <summary>Lays an internal process out as a drawing: steps from top to bottom, consultations at the left, ways out at the right.</summary>
public sealed class ProcessDiagram
{
    /// <summary>Width of the drawing; its height follows from the steps.</summary>
    public const int Width = 860;

    private const int BoxLeft = 220;
    private const int BoxWidth = 360;
    private const int LineHeight = 20;
    private const int Gap = 34;
    private const int TextWidth = 44;
    private const int SideWidth = 24;
    private const int LaneStep = 14;

    /// <summary>Lays out the steps.</summary>
    public ProcessDiagram(IReadOnlyList<ProcessStep> steps)
    {
        var boxes = new List<StepBox>();
        var top = 8;
        foreach (var (index, step) in steps.Index())
        {
            var title = Wrap($"{index + 1}. {step.Name}", TextWidth);
            var who = Wrap(step.Unit is { } unit ? $"{step.Role.ToText()} · {unit}" : step.Role.ToText(), TextWidth);
            var sides = Math.Max(
                step.Consultations.Sum(each => (Wrap(each.Agency, SideWidth).Count + 2) * LineHeight),
                step.Exits.Sum(exit => (Wrap(exit.Condition, SideWidth).Count + (exit.Form is null ? 1 : 2)) * LineHeight));
            var height = Math.Max((title.Count + who.Count + 1) * LineHeight + 20, sides + 8);
            boxes.Add(new StepBox(step, index + 1, top, height, title, who));
            top += height + Gap;
        }

        Steps = boxes;
        Height = Math.Max(40, top - Gap + 8);
        Exits = [.. boxes.SelectMany(box => ExitsOf(box, boxes))];
        Consultations = [.. boxes.SelectMany(ConsultationsOf)];
    }

    /// <summary>Height of the drawing.</summary>
    public int Height { get; }

    /// <summary>The steps.</summary>
    public IReadOnlyList<StepBox> Steps { get; }

    /// <summary>Ways out.</summary>
    public IReadOnlyList<ExitLine> Exits { get; }

    /// <summary>Agencies consulted.</summary>
    public IReadOnlyList<SideBox> Consultations { get; }

    /// <summary>Left edge of the steps.</summary>
    public static int Left => BoxLeft;

    /// <summary>Width of a step.</summary>
    public static int Box => BoxWidth;

    /// <summary>Height of a line of text.</summary>
    public static int Line => LineHeight;

    /// <summary>Middle of the steps.</summary>
    public static int Middle => BoxLeft + (BoxWidth / 2);

    /// <summary>Breaks a text into lines of about so many letters, between words.</summary>
    internal static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = string.Empty;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        return [.. lines, line];
    }

    // Each way back runs in a lane of its own, so that two never lie upon each other.
    private static IEnumerable<ExitLine> ExitsOf(StepBox box, List<StepBox> boxes)
    {
        var y = box.Top + LineHeight;
        foreach (var (index, exit) in box.Step.Exits.Index())
        {
            var words = Wrap(exit.Condition, SideWidth);
            var target = exit.ToStep is { } to && to >= 1 && to <= boxes.Count ? boxes[to - 1] : null;
            var lane = BoxLeft + BoxWidth + 26 + (((box.Number * 2) + index) % 3 * LaneStep);
            var path = target is null
                ? string.Create(CultureInfo.InvariantCulture, $"M {BoxLeft + BoxWidth} {y} H {lane}")
                : string.Create(CultureInfo.InvariantCulture, $"M {BoxLeft + BoxWidth} {y} H {lane} V {target.Top + (target.Height / 2)} H {BoxLeft + BoxWidth + 2}");
            yield return new ExitLine(path, lane + 8, y + 4, words, target is null ? "→ kết thúc" : $"→ bước {target.Number}", exit.Form);
            y += (words.Count + (exit.Form is null ? 1 : 2)) * LineHeight;
        }
    }

    private static IEnumerable<SideBox> ConsultationsOf(StepBox box)
    {
        var y = box.Top;
        foreach (var each in box.Step.Consultations)
        {
            var words = Wrap(each.Agency, SideWidth);
            var height = (words.Count + 1) * LineHeight + 12;
            yield return new SideBox(y, height, words, $"{TypedNumber.Text(each.Hours)} giờ");
            y += height + 8;
        }
    }

    /// <summary>A step in the drawing.</summary>
    public sealed record StepBox(ProcessStep Step, int Number, int Top, int Height, IReadOnlyList<string> Title, IReadOnlyList<string> Who)
    {
        /// <summary>Its time.</summary>
        public string Time => Step.IsCounted ? $"{TypedNumber.Text(Step.Hours)} giờ" : "không tính thời gian";
    }

    /// <summary>A way out in the drawing.</summary>
    public sealed record ExitLine(string Path, int X, int Y, IReadOnlyList<string> Words, string Where, string? Form);

    /// <summary>An agency consulted, in the drawing.</summary>
    public sealed record SideBox(int Top, int Height, IReadOnlyList<string> Words, string Time);
}
