using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OneStop.Web.Binding;

/// <summary>Reads a legal day as people write it: 20/11/2026, 20-11-2026, 20.11.2026, 20112026, or the 2026-11-20 of scripts.</summary>
public sealed class VietnameseDateBinder : IModelBinder
{
    private static readonly string[] Formats = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "ddMMyyyy", "yyyy-MM-dd"];

    /// <inheritdoc />
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        ArgumentNullException.ThrowIfNull(bindingContext);
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given == ValueProviderResult.None)
            return Task.CompletedTask;

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        var text = given.FirstValue?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            if (bindingContext.ModelMetadata.IsReferenceOrNullableType)
                bindingContext.Result = ModelBindingResult.Success(null);
            else
                bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, "Nhập ngày, ví dụ 20/11/2026.");
        }
        else if (DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            bindingContext.Result = ModelBindingResult.Success(day);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, $"\"{text}\" không phải là ngày. Nhập theo dạng 20/11/2026.");
        }

        return Task.CompletedTask;
    }
}
