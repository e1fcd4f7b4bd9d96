using OneStop.Domain.Calendar;
using OneStop.Domain.Common;

namespace OneStop.Domain.Dossiers;

/// <summary>Opinions of other agencies, asked in parallel, each with a deadline of its own.</summary>
public static class ConsultationActs
{
    /// <summary>Asks agencies for their opinions.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="agencies">Whom, each with its name and working hours to answer; another than the competent one.</param>
    /// <param name="on">Who, when.</param>
    /// <exception cref="RefusedException">Also when an agency is the competent one, is asked already, or none is named.</exception>
    public static void Consult(this Dossier dossier, string question, IReadOnlyList<(AgencyId Agency, string Name, decimal Hours)> agencies, Occasion on)
    {
        dossier.Begin(DossierAct.Consult, on, question);
        var asked = dossier.Consultations.Where(each => each.IsOpen).Select(each => each.AgencyId).Append(dossier.CompetentAgencyId).ToHashSet();
        if (agencies.Count == 0)
        {
            Refusal.ThrowIf(new Refusal(RefusalCodes.ConsultationNobody));
        }

        foreach (var (agency, name, hours) in agencies)
        {
            if (!asked.Add(agency))
            {
                Refusal.ThrowIf(new Refusal(RefusalCodes.ConsultationUnfit).With("agency", name));
            }

            dossier.AddConsultation(new DossierConsultation
            {
                TenantId = dossier.TenantId,
                Id = Common.Id.New<ConsultationId>(),
                DossierId = dossier.Id,
                AgencyId = agency,
                AgencyName = name,
                Question = question,
                AskedBy = on.By.StaffId,
                AskedByName = on.By.PersonName,
                AskedAt = on.At,
                Hours = hours,
                DeadlineAt = on.Clock.Of(agency).AddWorkingHours(on.At, hours),
            });
        }

        dossier.CountConsultations();
        dossier.Turn(TimeOwner.Consultation, on);
        dossier.Record(DossierAct.Consult, on, ("to", string.Join(", ", agencies.Select(each => each.Name))), ("question", question), ("pending", dossier.Pending()));
    }

    /// <summary>An agency gives its opinion.</summary>
    public static void AnswerConsultation(this Dossier dossier, string answer, FileId? file, Occasion on)
    {
        dossier.Begin(DossierAct.AnswerConsultation, on, answer);
        var consultation = dossier.Consultations.First(each => each.IsOpen && each.AgencyId == on.By.AgencyId);
        consultation.ClosedAt = on.At;
        consultation.Answer = answer;
        consultation.FileId = file;
        consultation.AnsweredByName = on.By.PersonName;
        dossier.CountConsultations();
        if (dossier.OpenConsultations == 0)
        {
            dossier.Turn(TimeOwner.Agency, on);
        }

        dossier.Record(DossierAct.AnswerConsultation, on, ("from", consultation.AgencyName), ("answer", answer), ("file", file?.ToString()), ("pending", dossier.Pending()));
    }

    /// <summary>Why an agency has until then to give its opinion; null where its hours were not kept.</summary>
    /// <param name="asked">The opinion asked for.</param>
    /// <param name="clock">The clock of the agency that was asked.</param>
    public static TermReading? Read(this DossierConsultation asked, LegalClock clock) => asked.Hours is { } hours
        ? clock.Read(new HoursTerm($"{asked.AgencyName} trả lời ý kiến", hours, "theo đề nghị lấy ý kiến", asked.AskedAt, asked.ClosedAt))
        : null;

    /// <summary>The calendar changed: the time to answer is counted anew.</summary>
    internal static void RecomputeOpinions(this Dossier dossier, LegalClock clock, Occasion on)
    {
        foreach (var asked in dossier.Consultations.Where(each => each.IsOpen && each.DeadlineAt > on.At))
        {
            asked.DeadlineAt = asked.Read(clock.Of(asked.AgencyId))?.DueAt ?? asked.DeadlineAt;
        }

        if (dossier.OpenConsultations > 0)
        {
            dossier.CountConsultations();
        }
    }

    /// <summary>Opinions that did not come by their deadline are no longer waited for.</summary>
    internal static void PassOverConsultations(this Dossier dossier, Occasion on)
    {
        if (dossier.OpenConsultations > 0)
        {
            dossier.CloseConsultations(on, _ => true);
            dossier.Turn(TimeOwner.Agency, on);
        }
    }

    internal static void CloseConsultations(this Dossier dossier, Occasion on, Func<DossierConsultation, bool> which)
    {
        foreach (var consultation in dossier.Consultations.Where(each => each.IsOpen).Where(which))
        {
            consultation.ClosedAt = on.At;
        }

        if (dossier.OpenConsultations > 0)
        {
            dossier.CountConsultations();
        }
    }

    private static void CountConsultations(this Dossier dossier)
    {
        var open = dossier.Consultations.Where(each => each.IsOpen).ToList();
        dossier.OpenConsultations = open.Count;
        dossier.ConsultationsDueAt = open.Count == 0 ? null : open.Max(each => each.DeadlineAt);
    }

    /// <summary>Names of those whose opinions are waited for.</summary>
    internal static string Pending(this Dossier dossier) => string.Join(", ", dossier.Consultations.Where(each => each.IsOpen).Select(each => each.AgencyName));
}
