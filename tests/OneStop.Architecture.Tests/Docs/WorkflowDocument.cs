using System.Text;
using OneStop.Domain.Accounts;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;

namespace OneStop.Architecture.Tests.Docs;

/// <summary>Writes the transition table as people read it.</summary>
internal static class WorkflowDocument
{
    public static string Render()
    {
        var text = new StringBuilder("""
            # What may happen to a dossier

            Made from `DossierWorkflow.Table`; after a change, `UPDATE_DOCS=1 dotnet test tests/OneStop.Architecture.Tests` writes it anew.
            A dossier handed in at a counter begins as *Được tiếp nhận*; one sent online begins as *Mới đăng ký*.
            Every act is refused, with its reason, in any other status, step, place or role, and is recorded in the timeline.

            ```mermaid
            stateDiagram-v2

            """);
        foreach (var status in Enum.GetValues<DossierStatus>())
        {
            text.AppendLine($"    state \"{status.ToText()}\" as {status}");
        }

        text.AppendLine($"    [*] --> {DossierStatus.Received}: {DossierAct.Receive.ToText()}");
        foreach (var row in DossierWorkflow.Table.Where(row => row.To is not null))
        {
            foreach (var from in row.From.Count == 0 ? ["[*]"] : row.From.Select(status => status.ToString()))
            {
                text.AppendLine($"    {from} --> {row.To}: {row.Act.ToText()}");
            }
        }

        foreach (var status in Enum.GetValues<DossierStatus>().Where(status => status.IsClosed()))
        {
            text.AppendLine($"    {status} --> [*]");
        }

        text.AppendLine("```").AppendLine();
        text.AppendLine("| Act | Việc | In status | In step | Leads to | Whose act | Roles | Reason | Legal basis | before 01/07/2025 |");
        text.AppendLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var row in DossierWorkflow.Table)
        {
            text.AppendLine($"| `{row.Act}` | {row.Act.ToText()} | {List(row.From, status => status.ToText(), "(new)")} | {List(row.Steps, StepName, "any")} | {row.To?.ToText() ?? "stays"} | {PlaceName(row.Place)} | {List(row.Roles, role => role.ToText(), "role of the step")} | {(row.NeedsReason ? "required" : string.Empty)} | {row.LegalBasis?.From2025} | {row.LegalBasis?.Before} |");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string List<T>(IReadOnlyList<T> values, Func<T, string> name, string none) =>
        values.Count == 0 ? none : string.Join(", ", values.Select(name));

    private static string StepName(StepKind step) => step switch
    {
        StepKind.Receive => "Tiếp nhận",
        StepKind.Assign => "Phân công",
        StepKind.Appraise => "Thẩm định",
        StepKind.Review => "Xem xét",
        StepKind.Sign => "Ký duyệt",
        StepKind.Issue => "Ban hành",
        StepKind.Return => "Trả kết quả",
    };

    private static string PlaceName(ActPlace place) => place switch
    {
        ActPlace.ReceivingCounter => "nơi tiếp nhận",
        ActPlace.CollectionCounter => "nơi trả kết quả",
        ActPlace.CompetentAgency => "cơ quan giải quyết",
        ActPlace.Involved => "mọi nơi liên quan",
        ActPlace.ConsultedAgency => "cơ quan được lấy ý kiến",
        ActPlace.Oversight => "cấp trên của cơ quan giải quyết, Văn phòng UBND tỉnh",
    };
}
