using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Dossiers;

public sealed class CorrectionTests
{
    [Fact]
    public void What_stood_there_before_is_kept_in_the_line()
    {
        var bench = new Bench(Situation.ToAppraise);
        var dossier = bench.Dossier;
        var correction = new ReceptionCorrection(
            dossier.Applicant with { Name = "Nguyễn Văn Đước", BirthOn = new DateOnly(1996, 4, 13), Email = "duoc@example.vn" }, CollectionWay.Post, dossier.CollectionCounterId, "Số 5, thôn Nà Sla");

        dossier.CorrectReception(correction, "Ghi nhầm theo căn cước", bench.On(bench.Staff.SecondClerkEast));

        dossier.Applicant.Name.ShouldBe("Nguyễn Văn Đước");
        dossier.CollectionWay.ShouldBe(CollectionWay.Post);
        dossier.PostAddress.ShouldBe("Số 5, thôn Nà Sla");
        dossier.ReceiptRevision.ShouldBe(1);
        var facts = dossier.Events[^1].Facts;
        facts["changed"].ShouldBe("tên người nộp, ngày sinh, thư điện tử, cách nhận kết quả, địa chỉ gửi kết quả");
        facts["before_name"].ShouldBe("Nguyễn Văn Đức");
        facts["before_birth"].ShouldBe("14/03/1996");
        facts["before_collection_way"].ShouldBe("Counter");
        facts.Keys.ShouldNotContain("before_email", "there was none");
        facts["revision"].ShouldBe("1");
        facts["reason"].ShouldBe("Ghi nhầm theo căn cước");
    }

    [Fact]
    public void It_moves_neither_the_date_nor_the_step()
    {
        var bench = new Bench(Situation.ToAppraise).At("2023-12-05 10:00");
        var (due, step, owner) = (bench.Dossier.DueAt, bench.Dossier.StepNumber, bench.Dossier.Owner);

        bench.Do(DossierAct.CorrectReception, bench.Staff.ClerkEast);

        (bench.Dossier.DueAt, bench.Dossier.StepNumber, bench.Dossier.Owner).ShouldBe((due, step, owner));
    }

    [Fact]
    public void Nothing_corrected_is_no_correction()
    {
        var bench = new Bench();
        var same = new ReceptionCorrection(bench.Dossier.Applicant, bench.Dossier.CollectionWay, bench.Dossier.CollectionCounterId, string.Empty);

        Should.Throw<RefusedException>(() => bench.Dossier.CorrectReception(same, "Lý do", bench.On(bench.Staff.ClerkEast))).Refusal.Code.ShouldBe(RefusalCodes.DossierNothingCorrected);
        bench.Dossier.ReceiptRevision.ShouldBe(0);
    }

    [Fact]
    public void Only_the_counter_that_received_it_corrects_and_gives_a_reason()
    {
        var bench = new Bench(Situation.ToSign);

        bench.Try(DossierAct.CorrectReception, bench.Staff.ClerkWest).ShouldBe(RefusalCodes.DossierNotHolder);
        bench.Try(DossierAct.CorrectReception, bench.Staff.ClerkEast, " ").ShouldBe(RefusalCodes.DossierReasonMissing);
        bench.Try(DossierAct.CorrectReception, bench.Staff.ClerkEast).ShouldBeNull();
        new Bench(Situation.Finished).Try(DossierAct.CorrectReception, bench.Staff.ClerkEast).ShouldBe(RefusalCodes.DossierWrongState);
    }
}
