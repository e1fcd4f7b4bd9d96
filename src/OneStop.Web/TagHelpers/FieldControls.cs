using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace OneStop.Web.TagHelpers;

/// <summary>Draws the control of a <c>field</c> through the framework's generator, so that attempted values of ModelState come back.</summary>
internal sealed class FieldControls(IHtmlGenerator generator, ViewContext view, ModelExpression expression)
{
    public IHtmlContent Generate(string kind, IEnumerable<SelectListItem>? items, Dictionary<string, object?> attributes)
    {
        // The generator would add data-val attributes for a client library that is not used here.
        var clientValidation = view.ClientValidationEnabled;
        view.ClientValidationEnabled = false;
        try
        {
            return kind switch
            {
                "text" => Input("text", null, attributes),
                "email" or "tel" => Input(kind, null, attributes),
                "number" => Input("text", null, With(attributes, ("inputmode", "numeric"))),
                "date" => Input("text", "{0:dd/MM/yyyy}", With(attributes, ("inputmode", "numeric"), ("placeholder", "dd/mm/yyyy"), ("data-format", "date"), ("maxlength", "10"))),
                "password" => generator.GeneratePassword(view, expression.ModelExplorer, expression.Name, null, attributes),
                "textarea" => TextArea(attributes),
                "select" => Select(items ?? [], attributes),
                "checkbox" => CheckBox(attributes),
                _ => throw new ArgumentException($"A field of kind \"{kind}\" is not known.", nameof(kind)),
            };
        }
        finally
        {
            view.ClientValidationEnabled = clientValidation;
        }
    }

    private TagBuilder Input(string type, string? format, Dictionary<string, object?> attributes)
    {
        attributes["type"] = type;
        return generator.GenerateTextBox(view, expression.ModelExplorer, expression.Name, expression.Model, format, attributes);
    }

    private TagBuilder TextArea(Dictionary<string, object?> attributes)
    {
        var rows = attributes.Remove("rows", out var given) && int.TryParse(given?.ToString(), out var number) ? number : 3;
        return generator.GenerateTextArea(view, expression.ModelExplorer, expression.Name, rows, 0, attributes);
    }

    private TagBuilder Select(IEnumerable<SelectListItem> items, Dictionary<string, object?> attributes)
    {
        var prompt = attributes.Remove("placeholder", out var given) ? given?.ToString() : null;
        return generator.GenerateSelect(view, expression.ModelExplorer, prompt, expression.Name, items, allowMultiple: false, attributes);
    }

    private HtmlContentBuilder CheckBox(Dictionary<string, object?> attributes)
    {
        var box = generator.GenerateCheckBox(view, expression.ModelExplorer, expression.Name, expression.Model as bool?, attributes);
        var hidden = generator.GenerateHiddenForCheckbox(view, expression.ModelExplorer, expression.Name);
        var content = new HtmlContentBuilder();
        content.AppendHtml(box);
        if (hidden is not null)
            content.AppendHtml(hidden);
        return content;
    }

    private static Dictionary<string, object?> With(Dictionary<string, object?> attributes, params (string Name, string Value)[] defaults)
    {
        foreach (var (name, value) in defaults)
            attributes.TryAdd(name, value);
        return attributes;
    }
}
