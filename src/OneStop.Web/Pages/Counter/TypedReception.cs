using Microsoft.AspNetCore.Mvc.ModelBinding;
using OneStop.Application.Reception;
using OneStop.Application.Results;
using OneStop.Domain.Applicants;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;

namespace OneStop.Web.Pages.Counter;

/// <summary>What is typed into the reception form means more than its letters.</summary>
internal static class TypedReception
{
    /// <summary>A scanned card fills the fields, and a paper that was scanned was handed in.</summary>
    public static void Read(ReceptionInput form, ModelStateDictionary state)
    {
        if ((CitizenCard.TryRead(form.IdNumber) ?? CitizenCard.TryRead(form.Name)) is { } card)
        {
            CardFields.Fill(form, card);
            foreach (var field in CardFields.Names)
            {
                state.Remove(field);
            }
        }

        foreach (var paper in form.Papers.Where(paper => paper.FileId is not null))
        {
            paper.IsReceived = true;
            paper.Held = paper.Held is null ? null : HeldPaperChoice.New;
        }
    }

    /// <summary>A result by post goes to the applicant's address unless another is given.</summary>
    public static void FillPostAddress(ReceptionInput form)
    {
        if (form.CollectionWay == CollectionWay.Post)
        {
            form.CollectionCounterId = null;
            form.PostAddress = string.IsNullOrWhiteSpace(form.PostAddress) ? form.Address : form.PostAddress;
        }
    }

    /// <summary>One line for each paper that is asked for; what was typed stays.</summary>
    public static void FitPapers(ReceptionInput form, ProcedureTerms? terms)
    {
        var asked = terms?.Papers ?? [];
        form.Papers = [.. asked.Select((paper, index) =>
        {
            var line = index < form.Papers.Count ? form.Papers[index] : new PaperInput();
            line.Quantity ??= paper.Quantity;
            return line;
        })];
    }
}
