using Microsoft.AspNetCore.Mvc.ModelBinding;
using OneStop.Application.Reception;

namespace OneStop.Web.Pages.Counter;

/// <summary>Says what is missing beside the fields.</summary>
internal static class ReceptionGaps
{
    /// <summary>What is missing is said all at once: missing papers too while a field is wrong.</summary>
    public static void Report(ModelStateDictionary state, ReceptionPreview preview)
    {
        foreach (var quantity in state.Where(entry => entry.Key.EndsWith(nameof(PaperInput.Quantity), StringComparison.Ordinal) && entry.Value!.Errors.Count > 0).Select(entry => entry.Value!))
        {
            quantity.Errors.Clear();
            quantity.Errors.Add("Số lượng là số từ 1 đến 99.");
        }

        foreach (var gap in preview.Gaps.Where(gap => !state.TryGetValue(gap.Field, out var entry) || entry.Errors.Count == 0))
        {
            state.AddModelError(gap.Field, gap.Message);
        }
    }
}
