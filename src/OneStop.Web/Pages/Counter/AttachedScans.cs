using Microsoft.AspNetCore.Mvc.ModelBinding;
using OneStop.Application.Common;
using OneStop.Application.Files;
using OneStop.Application.Reception;
using OneStop.Domain.Common;

namespace OneStop.Web.Pages.Counter;

/// <summary>Scans that come with the reception form itself, where the browser runs no script: <c>tep[i]</c> belongs to paper i.</summary>
internal static class AttachedScans
{
    private const string Prefix = "tep[";

    /// <summary>Stores them; their ids stay in the form when it is refused, and a file that is refused says why beside its paper.</summary>
    public static async Task StoreAsync(IFormFileCollection files, ReceptionInput form, ModelStateDictionary state, Func<StoreFile, Task<StoredFileInfo>> store)
    {
        foreach (var file in files.Where(file => file.Length > 0))
        {
            if (PaperOf(file.Name) is not { } index || index >= form.Papers.Count)
            {
                continue;
            }

            var field = $"Form.{nameof(form.Papers)}[{index}].{nameof(PaperInput.FileId)}";
            if (await StoreOneAsync(file, field, state, store) is { } id)
            {
                form.Papers[index].FileId = id;
                form.Papers[index].IsReceived = true;
            }
        }
    }

    /// <summary>Stores one file; null when it is refused, which is said beside its field.</summary>
    public static async Task<Guid?> StoreOneAsync(IFormFile file, string field, ModelStateDictionary state, Func<StoreFile, Task<StoredFileInfo>> store)
    {
        try
        {
            await using var content = file.OpenReadStream();
            var stored = await store(new StoreFile(file.FileName, content));
            state.Remove(field);
            return stored.Id;
        }
        catch (RefusedException refused)
        {
            state.AddModelError(field, $"{file.FileName}: {RefusalTexts.Text(refused.Refusal)}");
            return null;
        }
    }

    private static int? PaperOf(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(']') && int.TryParse(name[Prefix.Length..^1], out var index) && index >= 0 ? index : null;
}
