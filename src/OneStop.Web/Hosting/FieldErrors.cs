using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OneStop.Web.Hosting;

/// <summary>Brings messages to the fields of the page, where a command calls them otherwise.</summary>
internal static class FieldErrors
{
    /// <summary>Moves messages from names that begin with one prefix to those that begin with another.</summary>
    public static void Rename(ModelStateDictionary state, string from, string to)
    {
        foreach (var (name, entry) in state.Where(each => each.Key.StartsWith(from, StringComparison.Ordinal) && each.Value?.Errors.Count > 0).ToList())
        {
            foreach (var error in entry!.Errors)
            {
                state.AddModelError(to + name[from.Length..], error.ErrorMessage);
            }

            state.Remove(name);
        }
    }
}
