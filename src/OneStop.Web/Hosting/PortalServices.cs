using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.WebEncoders;
using OneStop.Application.Files;
using OneStop.Infrastructure;
using OneStop.Infrastructure.Jobs;
using OneStop.Web.Binding;
using OneStop.Web.Pages;
using OneStop.Web.Security;
using Serilog;

namespace OneStop.Web.Hosting;

/// <summary>What the site is made of.</summary>
internal static class PortalServices
{
    private static readonly TimeSpan SessionLength = TimeSpan.FromHours(10);

    /// <summary>Adds everything.</summary>
    public static void Add(WebApplicationBuilder builder, InstallationSettings settings, Installation installation)
    {
        var options = new OneStopOptions
        {
            ConnectionString = installation.ConnectionString,
            DataFolder = settings.DataFolder,
            RunsJobs = settings.RunsJobs,
            Mail = builder.Configuration.GetSection("OneStop:Mail").Get<MailOptions>() ?? new MailOptions(),
        };
        builder.Services.AddSingleton(settings).AddOneStop(options).AddOneStopBackground(options);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        AddLogging(builder, settings);
        AddPages(builder.Services);
        AddSecurity(builder.Services);
        builder.Services.AddSingleton<LookupThrottle>().AddSingleton<DoorThrottle>();
        builder.Services.AddResponseCompression(compression => compression.EnableForHttps = true);
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("postgresql");
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded => forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
    }

    private static void AddLogging(WebApplicationBuilder builder, InstallationSettings settings)
    {
        var logger = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration)
            .WriteTo.File(
                new Serilog.Formatting.Json.JsonFormatter(),
                Path.Combine(settings.DataFolder, "logs", "onestop-.json"),
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: 14,
                shared: true)
            .WriteTo.Console(restrictedToMinimumLevel: builder.Environment.IsDevelopment() ? Serilog.Events.LogEventLevel.Warning : Serilog.Events.LogEventLevel.Information)
            .CreateLogger();
        builder.Logging.ClearProviders().AddSerilog(logger, dispose: true);
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddRazorPages(pages => PageConventions.Apply(pages.Conventions)).AddMvcOptions(mvc =>
        {
            mvc.ModelBinderProviders.Insert(0, new VietnameseDateBinderProvider());
            mvc.ModelBindingMessageProvider.SpeakVietnamese();
            mvc.Filters.Add<ProblemFilter>();
            mvc.Filters.Add<ShellFilter>();
        });
        services.AddScoped<ShellFilter>();

        // Vietnamese is written as it is, not as entities: smaller pages, readable sources.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = StoreFileHandler.MaxBytes + (1024 * 1024);
            form.ValueLengthLimit = 64 * 1024;
        });
    }

    private static void AddSecurity(IServiceCollection services)
    {
        services.AddScoped<CookieCheck>();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "onestop.session";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.LoginPath = Links.SignIn;
            cookie.AccessDeniedPath = "/khong-duoc-phep";
            cookie.ReturnUrlParameter = "quay-lai";
            cookie.ExpireTimeSpan = SessionLength;
            cookie.SlidingExpiration = true;
            cookie.EventsType = typeof(CookieCheck);

            // A browser that travels in time must not lose its session on the way.
            cookie.TimeProvider = TimeProvider.System;
        }).AddCookie(SignInService.SecondStepScheme, cookie =>
        {
            cookie.Cookie.Name = "onestop.step";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.ExpireTimeSpan = SignInService.SecondStepTime;
            cookie.SlidingExpiration = false;
            cookie.TimeProvider = TimeProvider.System;
        });
        services.AddAuthorization(Policies.Add);
        services.AddScoped<IAuthorizationHandler, DutyHandler>();
        services.AddScoped<SignInService>();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "onestop.form";
            antiforgery.FormFieldName = "__form-token";
        });
    }
}
