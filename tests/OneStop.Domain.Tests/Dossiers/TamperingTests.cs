using System.Reflection;
using OneStop.Domain.Accounts;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Samples;
using Shouldly;
using Xunit;

namespace OneStop.Domain.Tests.Dossiers;

/// <summary>Whatever is done to a timeline behind the system's back is found, and where.</summary>
public sealed class TamperingTests
{
    private static readonly (string Property, object Value)[] Changes =
    [
        (nameof(DossierEvent.TenantId), new TenantId(Guid.Empty)),
        (nameof(DossierEvent.DossierId), new DossierId(Guid.Empty)),
        (nameof(DossierEvent.Sequence), 99),
        (nameof(DossierEvent.Act), DossierAct.Register),
        (nameof(DossierEvent.At), new DateTimeOffset(2001, 1, 1, 0, 0, 0, TimeSpan.Zero)),
        (nameof(DossierEvent.StaffId), new StaffId(Guid.Empty)),
        (nameof(DossierEvent.PersonName), "Kẻ khác"),
        (nameof(DossierEvent.Role), Role.CatalogueEditor),
        (nameof(DossierEvent.PlaceName), "Nơi khác"),
        (nameof(DossierEvent.Status), DossierStatus.Rejected),
        (nameof(DossierEvent.Data), """{"reason":"khác"}"""),
        (nameof(DossierEvent.PreviousHash), "00"),
        (nameof(DossierEvent.Hash), "00"),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_change_of_a_timeline_is_located(int number)
    {
        var walk = new Walk(number, new SampleProvince(Id.New<TenantId>()));
        for (var turn = 0; turn < 30; turn++)
        {
            walk.Wait();
            var (act, by) = walk.Choose();
            walk.Try(act, by);
        }

        var (dossier, whole) = (walk.Dossier, walk.Dossier.Events);
        for (var index = 0; index < whole.Count; index++)
        {
            CheckChanges(dossier, index);
            EventChain.FirstBreak([.. whole.Where(line => line != whole[index])], dossier).ShouldBe(index + 1, "a line removed");
            EventChain.FirstBreak([.. whole.Take(index)], dossier).ShouldBe(index + 1, "this and all later lines removed");
            EventChain.FirstBreak([.. whole.Take(index + 1), .. whole.Skip(index)], dossier).ShouldBe(index + 2, "a line told twice");
            if (index + 1 < whole.Count)
            {
                EventChain.FirstBreak([.. whole.Take(index), whole[index + 1], whole[index], .. whole.Skip(index + 2)], dossier).ShouldBe(index + 1, "two lines exchanged");
            }
        }

        EventChain.FirstBreak(whole, dossier).ShouldBeNull();
    }

    private static void CheckChanges(Dossier dossier, int index)
    {
        var line = dossier.Events[index];
        foreach (var (property, value) in Changes)
        {
            var field = typeof(DossierEvent).GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!;
            var before = field.GetValue(line);
            if (Equals(before, value))
            {
                continue;
            }

            field.SetValue(line, value);
            EventChain.FirstBreak(dossier.Events, dossier).ShouldBe(index + 1, $"{property} changed");
            CheckResealed(dossier, index, property);
            field.SetValue(line, before);
        }
    }

    // Who knows how the seal is made seals the changed line anew: then the next one no longer fits, or the dossier's own memory.
    private static void CheckResealed(Dossier dossier, int index, string property)
    {
        if (property is nameof(DossierEvent.Hash) or nameof(DossierEvent.PreviousHash) or nameof(DossierEvent.Sequence))
        {
            return;
        }

        var line = dossier.Events[index];
        var seal = typeof(DossierEvent).GetProperty(nameof(DossierEvent.Hash))!;
        var before = line.Hash;
        seal.SetValue(line, line.ComputeHash());
        EventChain.FirstBreak(dossier.Events, dossier).ShouldBe(index + 2, $"{property} changed and sealed anew");
        seal.SetValue(line, before);
    }
}
