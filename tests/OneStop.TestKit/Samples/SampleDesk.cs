namespace OneStop.TestKit.Samples;

/// <summary>The people of an agency who take a dossier from assignment to issue.</summary>
public sealed record SampleDesk(SamplePerson Head, SamplePerson Officer, SamplePerson Leader, SamplePerson Records)
{
    /// <summary>All four.</summary>
    public IEnumerable<SamplePerson> All => [Head, Officer, Leader, Records];
}
