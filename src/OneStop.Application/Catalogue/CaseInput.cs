using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;

namespace OneStop.Application.Catalogue;

/// <summary>A case.</summary>
public sealed class CaseInput
{
    /// <summary>Its key; empty for a new one.</summary>
    public string? Key { get; set; }

    /// <summary>What it is called.</summary>
    public string? Name { get; set; }

    /// <summary>Own time limit, number; empty for the procedure's.</summary>
    public string? LimitValue { get; set; }

    /// <summary>Its unit.</summary>
    public TimeLimitUnit LimitUnit { get; set; }

    /// <summary>Own charge in VND; empty for the procedure's.</summary>
    public string? Fee { get; set; }

    /// <summary>Own papers, one a line (<see cref="PaperLines"/>); empty for the procedure's.</summary>
    public string? Papers { get; set; }

    /// <summary>Own steps, one a line (<see cref="StepLines"/>); empty for the procedure's, stretched to the limit.</summary>
    public string? Steps { get; set; }

    internal static CaseInput Of(ProcedureCase own) => new()
    {
        Key = own.Key,
        Name = own.Name,
        LimitValue = own.LimitValue is { } value ? $"{value}" : null,
        LimitUnit = own.LimitUnit,
        Fee = own.Fee is { } fee ? $"{fee:0}" : null,
        Papers = own.Papers is { } papers ? PaperLines.Text(papers) : null,
        Steps = own.Steps is { } steps ? StepLines.Text(steps) : null,
    };
}
