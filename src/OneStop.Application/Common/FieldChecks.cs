using FluentValidation;
using OneStop.Domain.Applicants;

namespace OneStop.Application.Common;

/// <summary>Brings the domain's identity checks into validators, with the domain's own messages.</summary>
public static class FieldChecks
{
    /// <summary>Reports the error of a check, if it has one; warnings are for the screen only.</summary>
    public static void Report<T>(CheckedValue check, ValidationContext<T> context)
    {
        if (!check.IsAccepted)
        {
            context.AddFailure(check.Error ?? "Giá trị không hợp lệ.");
        }
    }
}
