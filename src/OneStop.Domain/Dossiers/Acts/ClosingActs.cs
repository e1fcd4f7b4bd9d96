using OneStop.Domain.Calendar;
using OneStop.Domain.Common;

namespace OneStop.Domain.Dossiers;

/// <summary>How the handling ends without a result.</summary>
public static class ClosingActs
{
    /// <summary>The applicant takes the dossier back.</summary>
    public static void Withdraw(this Dossier dossier, string reason, Occasion on) => dossier.Close(DossierAct.Withdraw, DossierStatus.Withdrawn, reason, on);

    /// <summary>The applicant asks to stop; only while there is no result (NĐ 118/2025 Điều 21, Mẫu 05).</summary>
    public static void Stop(this Dossier dossier, string reason, Occasion on) => dossier.Close(DossierAct.Stop, DossierStatus.Stopped, reason, on);

    internal static void Close(this Dossier dossier, DossierAct act, DossierStatus status, string reason, Occasion on)
    {
        dossier.Begin(act, on, reason);
        dossier.Status = status;
        dossier.FinishedAt = on.At;
        dossier.FinishStep(on);
        dossier.CloseConsultations(on, _ => true);
        dossier.ReleaseHolder();
        dossier.Record(act, on, ("reason", reason));
    }
}
