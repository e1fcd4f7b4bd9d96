using System.Globalization;
using OneStop.Domain.Calendar;
using OneStop.Domain.Dossiers;

namespace OneStop.Domain.Tests.Dossiers;

/// <summary>Tells what became of a dossier from its timeline alone.</summary>
internal sealed class Replay
{
    private readonly Stack<string> _asked = new();
    private bool _isResultOut;

    private Replay()
    {
    }

    public DossierStatus Status { get; private set; }

    public DateTimeOffset? DueAt { get; private set; }

    public TimeOwner Owner { get; private set; } = TimeOwner.Counter;

    public int Supplements { get; private set; }

    public int Extensions { get; private set; }

    public int Revisions { get; private set; }

    /// <summary>Names of agencies whose opinions are waited for, in the order asked.</summary>
    public string Pending { get; private set; } = string.Empty;

    public static Replay Of(IEnumerable<DossierEvent> events)
    {
        var replay = new Replay();
        foreach (var line in events)
        {
            replay.Take(line.Act, line.Facts);
        }

        return replay;
    }

    private void Take(DossierAct act, IReadOnlyDictionary<string, string> facts)
    {
        DueAt = facts.TryGetValue("due", out var due) ? DateTimeOffset.Parse(due, CultureInfo.InvariantCulture) : DueAt;
        switch (act)
        {
            case DossierAct.Register:
                Status = DossierStatus.Registered;
                break;
            case DossierAct.Receive:
                Status = DossierStatus.Received;
                break;
            case DossierAct.HandOver:
                (Status, Owner) = (DossierStatus.Processing, TimeOwner.Transport);
                break;
            case DossierAct.AcknowledgePaper or DossierAct.Open:
                Owner = Owner == TimeOwner.Transport && !_isResultOut ? TimeOwner.Agency : Owner;
                break;
            case DossierAct.Assign or DossierAct.Forward or DossierAct.SendBack or DossierAct.TakeBack:
                (Owner, Pending) = (TimeOwner.Agency, string.Empty);
                break;
            case DossierAct.RequestSupplement:
                (Status, Owner) = (DossierStatus.AwaitingSupplement, TimeOwner.Supplement);
                Supplements++;
                break;
            case DossierAct.RequirePayment:
                (Status, Owner) = (DossierStatus.AwaitingPayment, TimeOwner.Payment);
                break;
            case DossierAct.AcceptSupplement or DossierAct.ConfirmPayment:
                (Status, Owner) = (DossierStatus.Processing, AtWork);
                Revisions += facts.ContainsKey("revision") ? 1 : 0;
                break;
            case DossierAct.Consult:
                _asked.Push(Pending);
                (Owner, Pending) = (TimeOwner.Consultation, facts["pending"]);
                break;
            case DossierAct.AnswerConsultation:
                Pending = facts.GetValueOrDefault("pending", string.Empty);
                Owner = AtWork;
                break;
            case DossierAct.Retract:
                TakeBack(Enum.Parse<DossierAct>(facts["of"]));
                break;
            case DossierAct.IssueResult:
                _isResultOut = true;
                (Status, Owner) = facts["paper"] == "true" ? (Status, TimeOwner.Transport) : (DossierStatus.Finished, TimeOwner.Counter);
                break;
            case DossierAct.AcknowledgeResult:
                (Status, Owner) = (DossierStatus.Finished, TimeOwner.Counter);
                break;
            case DossierAct.ReturnResult or DossierAct.SolveAtCounter:
                Status = DossierStatus.Returned;
                break;
            case DossierAct.Reject or DossierAct.Withdraw or DossierAct.Stop or DossierAct.Lapse:
                Status = act switch { DossierAct.Reject => DossierStatus.Rejected, DossierAct.Withdraw => DossierStatus.Withdrawn, _ => DossierStatus.Stopped };
                Pending = string.Empty;
                break;
            case DossierAct.Extend:
                Extensions++;
                break;
            case DossierAct.CorrectReception:
                Revisions++;
                break;
            case DossierAct.Comment or DossierAct.Reassign or DossierAct.ProposeExtension or DossierAct.Apologise or DossierAct.Urge or DossierAct.Recompute or DossierAct.RemindCollection:
                break;
        }
    }

    private TimeOwner AtWork => Pending.Length == 0 ? TimeOwner.Agency : TimeOwner.Consultation;

    private void TakeBack(DossierAct act)
    {
        Status = DossierStatus.Processing;
        Supplements -= act == DossierAct.RequestSupplement ? 1 : 0;
        Pending = act == DossierAct.Consult ? _asked.Pop() : Pending;
        _isResultOut = false;
        Owner = AtWork;
    }
}
