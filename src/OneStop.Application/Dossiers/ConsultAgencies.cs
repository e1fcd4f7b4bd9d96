#pragma warning disable MA0048 // A use case is one file.
using FluentValidation;
using MediatR;
using OneStop.Application.Common;
using OneStop.Application.Notices;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Notices;

namespace OneStop.Application.Dossiers;

/// <summary>Asks other agencies for their opinions, in parallel, each with its own deadline.</summary>
/// <param name="DossierId">Which dossier.</param>
/// <param name="Version">As the person saw it.</param>
/// <param name="Question">What is asked.</param>
/// <param name="AgencyIds">Whom.</param>
/// <param name="Hours">Working hours each has to answer.</param>
[AllowedTo(Role.Officer)]
public sealed record ConsultAgencies(DossierId DossierId, int Version, string? Question, IReadOnlyList<Guid> AgencyIds, decimal? Hours) : IDossierCommand;

/// <summary>Checks what was typed.</summary>
public sealed class ConsultAgenciesValidator : AbstractValidator<ConsultAgencies>
{
    private const int MostHours = 400;

    /// <summary>The rules.</summary>
    public ConsultAgenciesValidator()
    {
        RuleFor(command => command.Question).Reason("nội dung cần lấy ý kiến");
        RuleFor(command => command.AgencyIds).NotEmpty().WithMessage("Hãy chọn ít nhất một cơ quan để lấy ý kiến.");
        RuleFor(command => command.Hours).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Hãy nhập số giờ làm việc để trả lời.")
            .InclusiveBetween(1, MostHours).WithMessage($"Số giờ làm việc để trả lời từ 1 đến {MostHours}.");
    }
}

/// <summary>Carries it out.</summary>
public sealed class ConsultAgenciesHandler(DossierActs acts, NoticeDesk notices) : IRequestHandler<ConsultAgencies, int>
{
    /// <inheritdoc/>
    public Task<int> Handle(ConsultAgencies request, CancellationToken cancellationToken) => acts.DoAsync(
        request,
        async (dossier, scene) =>
        {
            var today = scene.Province.Time.Day(scene.On.At);
            var agencies = request.AgencyIds.Distinct()
                .Select(id => scene.Province.Directory.Agencies.FirstOrDefault(agency => agency.Id.Value == id && agency.Valid.Contains(today)) ?? throw new NotFoundException("Agency"))
                .Select(agency => (agency.Id, agency.Name, request.Hours!.Value))
                .ToList();
            dossier.Consult(VietnameseText.Clean(request.Question), agencies, scene.On);
            var text = NoticeText.About(dossier, NoticeKind.ConsultationAsked, $"{scene.Province.Directory.Agency(dossier.CompetentAgencyId).ShortName} lấy ý kiến về hồ sơ.");
            foreach (var (agency, _, _) in agencies)
            {
                await notices.TellRoleAsync(agency, Role.DivisionHead, null, text, cancellationToken);
                await notices.TellRoleAsync(agency, Role.Officer, null, text, cancellationToken);
                await notices.TellRoleAsync(agency, Role.ProvincialOffice, null, text, cancellationToken);
            }
        },
        cancellationToken);
}
