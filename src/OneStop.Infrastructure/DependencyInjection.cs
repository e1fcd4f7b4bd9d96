using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OneStop.Application.Accounts;
using OneStop.Application.Audit;
using OneStop.Application.Calendar;
using OneStop.Application.Catalogue;
using OneStop.Application.Catalogue.Import;
using OneStop.Application.Common;
using OneStop.Application.Common.Pipeline;
using OneStop.Application.Dossiers;
using OneStop.Application.Files;
using OneStop.Application.Guidance;
using OneStop.Application.Forms;
using OneStop.Application.Forms.Books;
using OneStop.Application.Mentions;
using OneStop.Application.Notices;
using OneStop.Application.Pilots;
using OneStop.Application.Reception;
using OneStop.Application.Results;
using OneStop.Application.Views;
using OneStop.Infrastructure.Files;
using OneStop.Infrastructure.Identity;
using OneStop.Infrastructure.Jobs;
using OneStop.Infrastructure.Persistence;
using OneStop.Infrastructure.Seeding;
using Quartz;

namespace OneStop.Infrastructure;

/// <summary>Puts the application and its infrastructure together; web, tool and tests start from here.</summary>
public static class DependencyInjection
{
    /// <summary>Everything but background services.</summary>
    public static IServiceCollection AddOneStop(this IServiceCollection services, OneStopOptions options)
    {
        var clock = new TravellingClock();
        services.AddSingleton(clock).AddSingleton<TimeProvider>(clock);
        services.AddSingleton(new FileStoreOptions(Path.Combine(options.DataFolder, "files")));
        services.AddSingleton(options.Mail with { Folder = Path.Combine(options.DataFolder, "mail") });
        AddPersistence(services, options.ConnectionString);
        AddUseCases(services);
        AddIdentity(services, options);
        services.AddScoped<IFileStore, FileStore>().AddSingleton<MailSender>().AddSingleton<MailRoom>().AddSingleton<IMailRoom>(provider => provider.GetRequiredService<MailRoom>());
        services.AddSingleton<JobBell>();
        services.AddSingleton<ReferenceSeeder>();
        return services;
    }

    /// <summary>Background jobs and the listener for reference changes.</summary>
    public static IServiceCollection AddOneStopBackground(this IServiceCollection services, OneStopOptions options)
    {
        services.AddHostedService<ReferenceListener>();
        if (!options.RunsJobs)
        {
            return services;
        }

        services.AddQuartz(quartz =>
        {
            foreach (var job in Schedule.Jobs)
            {
                var key = new JobKey(job.Name);
                quartz.AddJob<TenantJob>(builder => builder.WithIdentity(key).StoreDurably().UsingJobData(TenantJob.NameKey, job.Name));
                quartz.AddTrigger<TenantJob>(trigger => trigger.ForJob(key).WithIdentity(job.Name).WithCronSchedule(job.Cron));
            }
        });
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
        return services;
    }

    private static void AddPersistence(IServiceCollection services, string connectionString)
    {
        services.AddSingleton(_ => new TenantDataSources(connectionString));
        services.AddSingleton<TenantDirectory>().AddSingleton<ProvinceCache>();
        services.AddScoped<TenantContext>();
        services.AddScoped<ICurrentTenant>(provider => provider.GetRequiredService<TenantContext>());
        services.AddScoped<ICurrentDuty>(provider => provider.GetRequiredService<TenantContext>());
        services.AddScoped<IRequestKey>(provider => provider.GetRequiredService<TenantContext>());
        services.AddScoped<ICurrentProvince, CurrentProvince>();
        services.AddDbContext<AppDb>((provider, db) => db
            .UseTenant(provider.GetRequiredService<TenantDataSources>().For(provider.GetRequiredService<ICurrentTenant>().Tenant.Id))
            .AddInterceptors(new DossierWordWriter(provider.GetRequiredService<ICurrentProvince>())));
        services.AddScoped<IAppDb>(provider => provider.GetRequiredService<AppDb>());
        services.AddScoped<IAppTransaction, AppTransaction>().AddScoped<INumberSeries, NumberSeries>();
    }

    private static void AddUseCases(IServiceCollection services)
    {
        services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        services.Scan(scan => scan
            .FromAssemblies(typeof(IAppDb).Assembly, typeof(DependencyInjection).Assembly)
            .AddClasses(classes => classes.AssignableTo(typeof(IRequestHandler<,>)), publicOnly: false).AsImplementedInterfaces().WithScopedLifetime());
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(LoggingBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(AuthorizationBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(TransactionBehaviour<,>));
        // Validators of parts of a request are made by the request's own, with what they need to know.
        foreach (var found in AssemblyScanner.FindValidatorsInAssembly(typeof(IAppDb).Assembly)
            .Where(found => typeof(IBaseRequest).IsAssignableFrom(found.InterfaceType.GenericTypeArguments[0])))
        {
            services.AddScoped(found.InterfaceType, found.ValidatorType);
        }

        services.AddScoped<Occasions>().AddScoped<DossierActs>().AddScoped<PromiseNews>().AddScoped<NewReceipts>().AddScoped<DossierRows>().AddScoped<CounterCountsOnce>().AddScoped<Receptions>();
        services.AddScoped<HeldPapers>().AddScoped<IHeldPaperLooks, HeldPaperLooks>().AddScoped<EarlierGuidance>();
        services.AddScoped<DecisionActs>().AddScoped<Publishing>();
        services.AddScoped<PilotCounts>().AddScoped<FileReferences>().AddScoped<Duties>().AddScoped<AuditTrail>().AddScoped<AccountMaker>().AddScoped<GrantRules>();
        services.AddScoped<FormIssuer>().AddScoped<FormPages>().AddScoped<DossierBooks>();
        services.AddScoped<NoticeDesk>().AddScoped<PromiseRecount>().AddScoped<WorkLists>().AddScoped<MentionablePeople>();
        services.AddScoped<ImportRuns>().AddScoped<ImportChecker>().AddScoped<ImportDrafter>();
    }

    private static void AddIdentity(IServiceCollection services, OneStopOptions options)
    {
        services.AddDataProtection()
            .SetApplicationName("OneStop")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(options.DataFolder, "keys")));
        services.AddSingleton<AuthenticatorKeys>();
        services.TryAddSingleton<TotpClock>();
        services.AddIdentityCore<Account>(identity =>
        {
            identity.Password.RequiredLength = ChangePasswordValidator.Shortest;
            identity.Password.RequireDigit = false;
            identity.Password.RequireLowercase = false;
            identity.Password.RequireUppercase = false;
            identity.Password.RequireNonAlphanumeric = false;
            identity.Password.RequiredUniqueChars = 5;
            identity.Lockout.MaxFailedAccessAttempts = 5;
            identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        }).AddErrorDescriber<VietnameseIdentityErrors>().AddTokenProvider<StepAuthenticator>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<IUserStore<Account>, AccountStore>();
        services.AddScoped<IAccounts, AccountService>();
    }
}
