using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Common;

public sealed class DatedBasisTests
{
    [Theory]
    [InlineData("2025-06-30T23:59:59+07:00", "Điều 19 Nghị định 61/2018/NĐ-CP")]
    [InlineData("2025-07-01T00:00:00+07:00", "Điều 11 Nghị định 118/2025/NĐ-CP")]
    public void A_dossier_is_answered_by_the_decree_it_was_received_under(string receivedAt, string article) =>
        DossierWorkflow.Of(DossierAct.RequestSupplement).LegalBasis!.At(DateTimeOffset.Parse(receivedAt)).ShouldBe(article);

    [Fact]
    public void What_the_old_decree_did_not_know_cites_nothing() =>
        DossierWorkflow.Of(DossierAct.Stop).LegalBasis!.At(new DateTimeOffset(2024, 1, 2, 9, 0, 0, TimeSpan.FromHours(7))).ShouldBeNull();
}
