using OneStop.Application.Reception;
using OneStop.Application.Results;
using OneStop.Domain.Catalogue;

namespace OneStop.Web.Pages.Counter;

/// <summary>What a reception uses again unless the clerk has chosen otherwise.</summary>
internal static class HeldDefaults
{
    /// <summary>Chooses for each paper; what is not held any more is not chosen any more. Tells whether a choice has changed.</summary>
    public static bool Apply(ReceptionInput form, IReadOnlyList<RequiredPaper> asked, HeldPapersFound held)
    {
        var hasChanged = false;
        for (var index = 0; index < Math.Min(form.Papers.Count, asked.Count); index++)
        {
            var line = form.Papers[index];
            var chosen = ChoiceOf(line, asked[index], held.ByPaper.GetValueOrDefault(index, []));
            hasChanged |= line.Held != chosen;
            line.Held = chosen;
        }

        return hasChanged;
    }

    private static string? ChoiceOf(PaperInput line, RequiredPaper asked, IReadOnlyList<HeldPaper> held)
    {
        if (held.Count == 0)
        {
            return null;
        }

        var isChosen = line.Held == HeldPaperChoice.New || held.Any(paper => paper.Id == line.HeldId());
        return isChosen ? line.Held : asked.IsRequired && !line.IsReceived && line.FileId is null ? held[0].Id.ToString() : HeldPaperChoice.New;
    }
}
