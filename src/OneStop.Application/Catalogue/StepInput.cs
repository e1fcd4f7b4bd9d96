using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Catalogue;

/// <summary>A step.</summary>
public sealed class StepInput
{
    /// <summary>What is done.</summary>
    public StepKind Kind { get; set; } = StepKind.Appraise;

    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>By whom.</summary>
    public Role Role { get; set; } = Role.Officer;

    /// <summary>The unit.</summary>
    public string? Unit { get; set; }

    /// <summary>Working hours, as typed.</summary>
    public string? Hours { get; set; }

    /// <summary>Counted in the limit.</summary>
    public bool IsCounted { get; set; } = true;

    /// <summary>Status when it is done.</summary>
    public DossierStatus? Status { get; set; }

    /// <summary>Form printed in it.</summary>
    public string? Form { get; set; }

    /// <summary>Ways out, one a line (<see cref="ExitLines"/>).</summary>
    public string? Exits { get; set; }

    /// <summary>Agencies consulted in parallel, one a line (<see cref="ConsultationLines"/>).</summary>
    public string? Consultations { get; set; }

    internal static StepInput Of(ProcessStep step) => new()
    {
        Kind = step.Kind,
        Name = step.Name,
        Role = step.Role,
        Unit = step.Unit,
        Hours = TypedNumber.Text(step.Hours),
        IsCounted = step.IsCounted,
        Status = step.Status,
        Form = step.Form,
        Exits = ExitLines.Text(step.Exits),
        Consultations = ConsultationLines.Text(step.Consultations),
    };
}
