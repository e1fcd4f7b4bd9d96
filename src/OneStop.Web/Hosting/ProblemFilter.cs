using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OneStop.Application.Common;
using OneStop.Domain.Common;

namespace OneStop.Web.Hosting;

/// <summary>
/// Answers what pages did not answer themselves: not there (or another tenant's) is 404, a refusal is 409 or 403, bad input 400.
/// Scripts get the sentence as JSON, people an error page.
/// </summary>
internal sealed class ProblemFilter : IExceptionFilter
{
    /// <summary>Key in HttpContext.Items under which the error page finds the refusal.</summary>
    public const string RefusalKey = "OneStop.Refusal";

    /// <inheritdoc/>
    public void OnException(ExceptionContext context)
    {
        var (status, message) = context.Exception switch
        {
            NotFoundException => (StatusCodes.Status404NotFound, "Không tìm thấy."),
            RefusedException { Refusal: var refusal } => (StatusOf(refusal), Note(context, refusal)),
            ValidationException invalid => (StatusCodes.Status400BadRequest, string.Join(' ', invalid.Errors.Select(error => error.ErrorMessage))),
            _ => (0, string.Empty),
        };
        if (status == 0)
        {
            return;
        }

        var wantsJson = context.HttpContext.Request.Headers.Accept.Any(value => value?.Contains("application/json", StringComparison.Ordinal) == true);
        context.Result = wantsJson ? new JsonResult(new { message }) { StatusCode = status } : new StatusCodeResult(status);
        context.ExceptionHandled = true;
    }

    private static int StatusOf(Refusal refusal) =>
        refusal.Code.StartsWith("access.", StringComparison.Ordinal) ? StatusCodes.Status403Forbidden : StatusCodes.Status409Conflict;

    private static string Note(ExceptionContext context, Refusal refusal)
    {
        context.HttpContext.Items[RefusalKey] = refusal;
        return RefusalTexts.TextWithBasis(refusal);
    }
}
