using System.Globalization;
using OneStop.Domain.Calendar;

namespace OneStop.Domain.Dossiers;

/// <summary>Reads whose every minute of a dossier was out of its timeline, which nobody can change: no second book is kept.</summary>
public static class DossierLedger
{
    /// <summary>Name of the wait for a supplement.</summary>
    public const string Supplement = "Người nộp bổ sung hồ sơ";

    /// <summary>Name of the wait for a financial duty.</summary>
    public const string Payment = "Người nộp thực hiện nghĩa vụ tài chính";

    /// <summary>Name of the paper's way.</summary>
    public const string Transport = "Luân chuyển hồ sơ giấy";

    /// <summary>The ledger of a dossier whose steps and timeline are loaded.</summary>
    /// <exception cref="InvalidOperationException">When the dossier was never received: its clock has not started.</exception>
    public static TimeLedger Of(Dossier dossier)
    {
        var builder = new Builder(dossier.Steps);
        foreach (var line in dossier.Events.OrderBy(each => each.Sequence))
        {
            builder.Take(line);
        }

        return builder.ToLedger();
    }

    private sealed class Builder(IReadOnlyList<DossierStep> steps)
    {
        private readonly List<LedgerInterval> _intervals = [];
        private readonly List<LedgerMark> _marks = [];
        private DateTimeOffset? _startedAt;
        private string _pending = string.Empty;
        private bool _isResultOut;
        private bool _isBrokenOff;

        private TimeOwner? Owner => _intervals is [.., { To: null } last] ? last.Owner : null;

        public TimeLedger ToLedger() => new(
            _startedAt ?? throw new InvalidOperationException("The clock of the dossier has not started."), _intervals, _marks)
        { EndsWithoutResult = _isBrokenOff };

        public void Take(DossierEvent line)
        {
            switch (line.Act)
            {
                case DossierAct.Receive:
                    _startedAt = line.At;
                    Turn(TimeOwner.Counter, line);
                    break;
                case DossierAct.HandOver:
                    Turn(TimeOwner.Transport, line);
                    break;
                case DossierAct.AcknowledgePaper or DossierAct.Open:
                    if (Owner == TimeOwner.Transport && !_isResultOut)
                    {
                        Turn(TimeOwner.Agency, line);
                    }

                    break;
                case DossierAct.Assign or DossierAct.Forward or DossierAct.SendBack or DossierAct.TakeBack:
                    _pending = string.Empty;
                    Work(line);
                    break;
                case DossierAct.AcceptSupplement or DossierAct.ConfirmPayment:
                    Work(line);
                    break;
                case DossierAct.RequestSupplement:
                    Turn(TimeOwner.Supplement, line, Supplement);
                    break;
                case DossierAct.RequirePayment:
                    Turn(TimeOwner.Payment, line, Payment);
                    break;
                case DossierAct.Consult or DossierAct.AnswerConsultation:
                    _pending = line.Facts.GetValueOrDefault("pending", string.Empty);
                    Work(line);
                    break;
                case DossierAct.Retract:
                    Retract(line);
                    break;
                case DossierAct.Extend:
                    _marks.Add(new LedgerMark(line.At, Due(line), $"Đã xin lỗi và gia hạn ngày {line.At.ToOffset(Offset):dd'/'MM'/'yyyy}: {line.Facts["reason"]}.") { Order = line.Sequence });
                    break;
                case DossierAct.Recompute when line.Facts.ContainsKey("kept"):
                    _marks.Add(new LedgerMark(line.At, Due(line), $"{Cause(line)} nhưng giữ ngày đã hẹn với người nộp.") { Order = line.Sequence });
                    break;
                case DossierAct.IssueResult:
                    _isResultOut = true;
                    if (line.Facts.GetValueOrDefault("paper") == "true")
                    {
                        Turn(TimeOwner.Transport, line);
                    }
                    else
                    {
                        End(line);
                    }

                    break;
                case DossierAct.AcknowledgeResult or DossierAct.SolveAtCounter:
                    End(line);
                    break;
                case DossierAct.Withdraw or DossierAct.Reject:
                    _isBrokenOff = true;
                    End(line);
                    break;
                case DossierAct.Stop or DossierAct.Lapse:
                    Turn(TimeOwner.Stop, line, "Dừng giải quyết");
                    break;
                case DossierAct.Register or DossierAct.Comment or DossierAct.Urge or DossierAct.Reassign or DossierAct.CorrectReception or DossierAct.ProposeExtension
                    or DossierAct.Apologise or DossierAct.Recompute or DossierAct.ReturnResult or DossierAct.RemindCollection:
                    break;
            }
        }

        // Vietnam has one time zone, all year (Quyết định 134/2002/QĐ-TTg); the day is only named here, never counted.
        private static TimeSpan Offset => TimeSpan.FromHours(7);

        private static string Cause(DossierEvent line) => line.Facts.TryGetValue("decision", out var decision)
            ? $"Danh sách xã có điều kiện khó khăn thay đổi ({decision})"
            : $"Lịch làm việc thay đổi ({line.Facts["announcement"]})";

        private static DateTimeOffset Due(DossierEvent line) => DateTimeOffset.Parse(line.Facts["due"], CultureInfo.InvariantCulture);

        private void Turn(TimeOwner owner, DossierEvent line, string? label = null)
        {
            if (_startedAt is null)
            {
                return;
            }

            var step = steps.Where(each => each.StartedAt <= line.At).MaxBy(each => each.Sequence);
            label ??= owner == TimeOwner.Transport ? Transport : step?.Name ?? string.Empty;
            if (_intervals is [.., { To: null } last] && last.Owner == owner && last.Label == label)
            {
                return;
            }

            End(line);
            _intervals.Add(new LedgerInterval(owner, label, step?.Sequence ?? 0, line.At, null));
        }

        private void End(DossierEvent line)
        {
            if (_intervals is [.., { To: null } last])
            {
                _intervals[^1] = last with { To = line.At, Order = line.Sequence };
                if (line.At == last.From)
                {
                    _intervals.RemoveAt(_intervals.Count - 1);
                }
            }
        }

        // Work goes on, at the agency or with those whose opinions are still waited for.
        private void Work(DossierEvent line) =>
            Turn(_pending.Length == 0 ? TimeOwner.Agency : TimeOwner.Consultation, line, _pending.Length == 0 ? null : Asked);

        // What was asked for and taken back never was: the time stays with the agency, or with those asked before.
        private void Retract(DossierEvent line)
        {
            (_pending, _isResultOut) = (line.Facts.GetValueOrDefault("pending", string.Empty), false);
            if (_intervals is [.., { To: null } last])
            {
                _intervals[^1] = last.Owner == TimeOwner.Consultation && _pending.Length > 0
                    ? last with { Label = Asked }
                    : last with { Owner = TimeOwner.Agency, Label = line.Facts.GetValueOrDefault("step", string.Empty) };
            }

            Work(line);
        }

        private string Asked => $"Lấy ý kiến: {_pending}";
    }
}
