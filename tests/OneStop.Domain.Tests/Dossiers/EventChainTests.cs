using System.Reflection;
using OneStop.Domain.Dossiers;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Dossiers;

public sealed class EventChainTests
{
    [Fact]
    public void The_timeline_of_a_whole_journey_is_whole()
    {
        var dossier = new Bench(Situation.Returned).Dossier;

        dossier.Events.Count.ShouldBe(9);
        EventChain.FirstBreak(dossier.Events, dossier).ShouldBeNull();
    }

    [Theory]
    [InlineData(nameof(DossierEvent.PersonName), "Kẻ khác")]
    [InlineData(nameof(DossierEvent.PlaceName), "Nơi khác")]
    [InlineData(nameof(DossierEvent.Data), "{}")]
    [InlineData(nameof(DossierEvent.Hash), "00")]
    [InlineData(nameof(DossierEvent.PreviousHash), "00")]
    public void A_text_altered_behind_the_system_is_located(string property, string value)
    {
        var dossier = new Bench(Situation.Returned).Dossier;

        Alter(dossier.Events[2], property, value);

        EventChain.FirstBreak(dossier.Events, dossier).ShouldBe(3);
    }

    [Fact]
    public void A_moved_instant_an_act_and_a_status_are_located()
    {
        Broken(nameof(DossierEvent.At), new DateTimeOffset(2023, 12, 1, 0, 0, 0, TimeSpan.Zero)).ShouldBe(5);
        Broken(nameof(DossierEvent.Act), DossierAct.Comment).ShouldBe(5);
        Broken(nameof(DossierEvent.Status), DossierStatus.Returned).ShouldBe(5);

        static int? Broken(string property, object value)
        {
            var dossier = new Bench(Situation.Returned).Dossier;
            Alter(dossier.Events[4], property, value);
            return EventChain.FirstBreak(dossier.Events, dossier);
        }
    }

    [Fact]
    public void A_line_taken_out_is_located_also_the_last_and_the_first()
    {
        var dossier = new Bench(Situation.Returned).Dossier;

        EventChain.FirstBreak([.. dossier.Events.Where(line => line.Sequence != 4)], dossier).ShouldBe(4);
        EventChain.FirstBreak([.. dossier.Events.SkipLast(1)], dossier).ShouldBe(9);
        EventChain.FirstBreak([.. dossier.Events.Skip(1)], dossier).ShouldBe(1);
        EventChain.FirstBreak([], dossier).ShouldBe(1);
    }

    [Fact]
    public void Two_lines_exchanged_are_located()
    {
        var dossier = new Bench(Situation.Returned).Dossier;
        var events = dossier.Events.ToList();

        (events[1], events[2]) = (events[2], events[1]);

        EventChain.FirstBreak(events, dossier).ShouldBe(2);
    }

    [Fact]
    public void A_line_of_another_dossier_does_not_fit()
    {
        var dossier = new Bench(Situation.Returned).Dossier;
        var other = new Bench(Situation.Returned).Dossier;

        EventChain.FirstBreak([.. dossier.Events.Take(5), .. other.Events.Skip(5)], dossier).ShouldBe(6);
    }

    private static void Alter(DossierEvent line, string property, object value) =>
        typeof(DossierEvent).GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!.SetValue(line, value);
}
