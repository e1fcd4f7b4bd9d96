using OneStop.Web.Binding;
using OneStop.Web.Components;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorPages()
    .AddMvcOptions(options =>
    {
        options.ModelBinderProviders.Insert(0, new VietnameseDateBinderProvider());
        options.ModelBindingMessageProvider.SpeakVietnamese();
    });

var app = builder.Build();
app.Use((context, next) =>
{
    context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; script-src 'self'; style-src 'self'";
    return next(context);
});
app.MapAssets();
app.MapRazorPages().WithStaticAssets();
app.Run();
