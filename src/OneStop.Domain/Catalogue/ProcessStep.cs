using OneStop.Domain.Accounts;

namespace OneStop.Domain.Catalogue;

/// <summary>One step of an approved internal process.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Name">As the decision names it.</param>
/// <param name="Role">Who does it.</param>
/// <param name="Hours">Working hours allowed.</param>
/// <param name="IsCounted">False for steps outside the limit, such as returning the result.</param>
public sealed record ProcessStep(StepKind Kind, string Name, Role Role, decimal Hours, bool IsCounted);
