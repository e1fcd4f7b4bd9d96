using OneStop.Domain.Catalogue;

namespace OneStop.Application.Catalogue;

/// <summary>Agencies consulted in parallel, one a line: <c>Sở Xây dựng | 40</c>: agency, working hours.</summary>
public static class ConsultationLines
{
    /// <summary>Reads the lines.</summary>
    public static (IReadOnlyList<StepConsultation> Consultations, IReadOnlyList<string> Errors) Read(string? text)
    {
        var consultations = new List<StepConsultation>();
        var errors = new List<string>();
        foreach (var line in TypedLines.Read(text))
        {
            var parts = TypedLines.Parts(line);
            if (parts.Length > 1 && TypedNumber.Hours(parts[1]) is { } hours)
            {
                consultations.Add(new StepConsultation(parts[0], hours));
            }
            else
            {
                errors.Add($"“{line}” cần có dạng: tên cơ quan | số giờ làm việc");
            }
        }

        return (consultations, errors);
    }

    /// <summary>Writes them.</summary>
    public static string Text(IEnumerable<StepConsultation> consultations) => TypedLines.Text(consultations.Select(each => $"{each.Agency} | {TypedNumber.Text(each.Hours)}"));
}
