using System.Globalization;
using OneStop.Application.Common;
using OneStop.Domain.Accounts;
using OneStop.Domain.Calendar;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;

namespace OneStop.Application.Forms.Control;

/// <summary>Fills the control slip from what the system itself put down: the steps a dossier passed and its timeline.</summary>
internal sealed class ControlTrace(Dossier dossier, Province province)
{
    private readonly List<DossierStep> _steps = [.. dossier.Steps.OrderBy(step => step.Sequence)];
    private readonly List<DossierEvent> _events = [.. dossier.Events.OrderBy(line => line.Sequence)];
    private readonly IReadOnlyList<LedgerInterval> _waits = dossier.DueAt is null ? [] : [.. DossierLedger.Of(dossier).Intervals.Where(interval => interval.Owner is TimeOwner.Supplement or TimeOwner.Payment or TimeOwner.Consultation)];

    /// <summary>All passages in order, the last to the applicant once the result is returned.</summary>
    public IReadOnlyList<Passage> Passages()
    {
        List<Passage> passages = [.. _steps.Zip(_steps.Skip(1), Between)];
        if (_events.Find(line => line.Act is DossierAct.ReturnResult or DossierAct.SolveAtCounter) is { } returned)
        {
            passages.Add(ToApplicant(returned));
        }

        return passages;
    }

    private Passage Between(DossierStep from, DossierStep to)
    {
        var at = from.FinishedAt ?? to.StartedAt;
        var line = _events.FindLast(each => each.At == at && each.Act is DossierAct.HandOver or DossierAct.Assign or DossierAct.Forward or DossierAct.SendBack or DossierAct.TakeBack or DossierAct.IssueResult or DossierAct.Retract or DossierAct.SolveAtCounter);
        var arrival = Arrival(to, line);
        return new Passage(
            UnitOf(from),
            line?.PersonName ?? from.StaffName ?? string.Empty,
            UnitOf(to),
            arrival is null ? null : to.StaffName ?? arrival.Value.Name,
            province.Time.Local(at),
            arrival is { } came ? province.Time.Local(came.At) : null,
            ResultOf(from),
            [.. Notes(from, line), .. arrival?.Note is { } note ? [note] : Array.Empty<string>()]);
    }

    private Passage ToApplicant(DossierEvent returned)
    {
        var finished = province.Time.Day(dossier.FinishedAt ?? returned.At);
        var due = dossier.DueAt is { } promised ? province.Time.Day(promised) : (DateOnly?)null;
        var collection = province.Directory.Counter(dossier.CollectionCounterId).Name;
        return new Passage(
            collection,
            returned.PersonName,
            "Người nộp hồ sơ",
            dossier.Recipient?.Name,
            province.Time.Local(returned.At),
            province.Time.Local(returned.At),
            LatenessOf.Finished(due, finished).Lateness,
            returned.Facts.GetValueOrDefault("parcel") is { Length: > 0 } parcel ? [$"Gửi bưu chính công ích, số bưu gửi {parcel}"] : []);
    }

    // Paper is received when somebody says so; what goes electronically when it is first opened, or done with at once.
    private (DateTimeOffset At, string Name, string? Note)? Arrival(DossierStep step, DossierEvent? sent)
    {
        var until = step.FinishedAt ?? DateTimeOffset.MaxValue;
        var paper = sent?.Act switch
        {
            DossierAct.HandOver => _events.Find(line => line.Act == DossierAct.AcknowledgePaper && line.At >= step.StartedAt),
            DossierAct.IssueResult => _events.Find(line => line.Act == DossierAct.AcknowledgeResult && line.At >= step.StartedAt),
            _ => null,
        };
        if (paper is not null)
        {
            return (paper.At, paper.PersonName, paper.Facts.GetValueOrDefault("complete") == "false" ? $"Nhận thiếu: {paper.Facts.GetValueOrDefault("note")}" : null);
        }

        var opened = _events.Find(line => line.Act == DossierAct.Open && line.At >= step.StartedAt && line.At <= until);
        return opened is not null ? (opened.At, opened.PersonName, null)
            : step.FinishedAt is { } done ? (done, step.StaffName ?? string.Empty, null)
            : null;
    }

    private Lateness? ResultOf(DossierStep step) => step is { DeadlineAt: { } deadline, FinishedAt: { } finished }
        ? LatenessOf.Finished(province.Time.Day(deadline), province.Time.Day(finished)).Lateness
        : null;

    private IEnumerable<string> Notes(DossierStep from, DossierEvent? line)
    {
        foreach (var wait in _waits.Where(wait => wait.Step == from.Sequence))
        {
            yield return $"{wait.Label}: từ {Moment(wait.From)} đến {(wait.To is { } to ? Moment(to) : "nay")}";
        }

        var facts = line?.Facts;
        if (line?.Act switch
        {
            DossierAct.HandOver => $"Danh sách bàn giao số {facts!["slip"]}",
            DossierAct.SendBack => $"Trả lại: {facts!["reason"]}",
            DossierAct.TakeBack => "Thu hồi để xử lý lại",
            DossierAct.Retract => "Hủy việc vừa làm để xử lý lại",
            DossierAct.IssueResult => $"Kết quả số {facts!["number"]}",
            DossierAct.SolveAtCounter => "Giải quyết ngay tại quầy",
            _ => null,
        } is { } note)
        {
            yield return note;
        }
    }

    private string Moment(DateTimeOffset at) => province.Time.Local(at).ToString("HH':'mm dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    private string UnitOf(DossierStep step) => step.Kind switch
    {
        StepKind.Receive => province.Directory.Counter(dossier.ReceivingCounterId).Name,
        StepKind.Return => province.Directory.Counter(dossier.CollectionCounterId).Name,
        StepKind.Assign or StepKind.Appraise or StepKind.Review or StepKind.Sign or StepKind.Issue => $"{PlaceOf(step.Role)} ({step.Role.ToText().ToLowerInvariant()})",
    };

    private string PlaceOf(Role role)
    {
        var agency = province.Directory.Agency(dossier.CompetentAgencyId).Name;
        return role is Role.Officer or Role.DivisionHead && dossier.Division is { } division ? division : agency;
    }
}
