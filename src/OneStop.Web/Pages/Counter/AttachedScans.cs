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
            try
            {
                await using var content = file.OpenReadStream();
                form.Papers[index].FileId = (await store(new StoreFile(file.FileName, content))).Id;
                form.Papers[index].IsReceived = true;
                state.Remove(field);
            }
            catch (RefusedException refused)
            {
                state.AddModelError(field, $"{file.FileName}: {RefusalTexts.Text(refused.Refusal)}");
            }
        }
    }

    private static int? PaperOf(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(']') && int.TryParse(name[Prefix.Length..^1], out var index) && index >= 0 ? index : null;
}
