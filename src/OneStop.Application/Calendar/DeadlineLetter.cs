using System.Globalization;
using System.Text;
using OneStop.Application.Dossiers;
using OneStop.Domain.Accounts;

namespace OneStop.Application.Calendar;

/// <summary>What one person is told in the morning: what is theirs and late, due today or soon, and what is late in their unit. Codes only.</summary>
public sealed class DeadlineLetter
{
    private const int MostCodes = 30;

    private readonly List<(string What, IReadOnlyList<string> Codes)> _parts = [];

    /// <summary>Writes the letter of a person by their appointments.</summary>
    /// <param name="appointments">Their current appointments.</param>
    /// <param name="deadlines">All deadlines of the morning.</param>
    /// <param name="windows">The bounds of the day.</param>
    public DeadlineLetter(IReadOnlyList<Appointment> appointments, IReadOnlyList<Deadline> deadlines, DueWindows windows)
    {
        var own = deadlines.Where(each => appointments.Any(each.IsFor)).ToList();
        Overdue = Add("Đã quá hạn", own.Where(each => each.DueAt < windows.Today));
        Today = Add("Đến hạn hôm nay", own.Where(each => each.DueAt >= windows.Today && each.DueAt < windows.Tomorrow));
        Soon = Add("Sắp đến hạn", own.Where(each => each.DueAt >= windows.Tomorrow && each.DueAt < windows.AfterSoon));
        Steps = Add("Quá giờ hoặc hết giờ của bước trong hôm nay", own.Where(each => each.DueAt >= windows.AfterSoon && each.StepDueAt < windows.Tomorrow));
        Unit = Add("Quá hạn, đến hạn hôm nay trong đơn vị", deadlines.Except(own).Where(each => each.DueAt < windows.Tomorrow && appointments.Any(each.IsUnder)));
    }

    /// <summary>Their dossiers whose promised date has passed.</summary>
    public int Overdue { get; }

    /// <summary>Those due today.</summary>
    public int Today { get; }

    /// <summary>Those due on the next working day.</summary>
    public int Soon { get; }

    /// <summary>Those whose step is used up, though the whole is not yet near.</summary>
    public int Steps { get; }

    /// <summary>Those late or due today that others of their unit have.</summary>
    public int Unit { get; }

    /// <summary>There is nothing to tell.</summary>
    public bool IsEmpty => _parts.Count == 0;

    /// <summary>In one sentence: "2 hồ sơ quá hạn, 3 đến hạn hôm nay".</summary>
    public string Summary => string.Join(", ", _parts.Select(part => $"{part.Codes.Count.ToString(CultureInfo.InvariantCulture)} {char.ToLowerInvariant(part.What[0])}{part.What[1..]}"));

    /// <summary>All of it, for a mail.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        foreach (var (what, codes) in _parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"{what}: {codes.Count} hồ sơ\n");
            foreach (var code in codes.Take(MostCodes))
            {
                text.Append(CultureInfo.InvariantCulture, $"  - {code}\n");
            }

            if (codes.Count > MostCodes)
            {
                text.Append(CultureInfo.InvariantCulture, $"  … và {codes.Count - MostCodes} hồ sơ khác\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private int Add(string what, IEnumerable<Deadline> deadlines)
    {
        var codes = deadlines.OrderBy(each => each.DueAt).Select(each => each.Code).ToList();
        if (codes.Count > 0)
        {
            _parts.Add((what, codes));
        }

        return codes.Count;
    }
}
