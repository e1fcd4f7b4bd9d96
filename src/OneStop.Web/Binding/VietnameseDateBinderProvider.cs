using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OneStop.Web.Binding;

/// <summary>Gives every DateOnly of a page the binder that reads dd/MM/yyyy. Goes first in MvcOptions.ModelBinderProviders.</summary>
public sealed class VietnameseDateBinderProvider : IModelBinderProvider
{
    /// <inheritdoc />
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new VietnameseDateBinder() : null;
    }
}
