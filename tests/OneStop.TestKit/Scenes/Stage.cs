namespace OneStop.TestKit.Scenes;

/// <summary>How far a dossier has come.</summary>
public enum Stage
{
    /// <summary>At the counter.</summary>
    Received,

    /// <summary>With the head of the division, to be assigned.</summary>
    HandedOver,

    /// <summary>With the officer.</summary>
    Assigned,

    /// <summary>With the head, to be reviewed.</summary>
    Appraised,

    /// <summary>With the leader, to be signed.</summary>
    Reviewed,

    /// <summary>With the records clerk, to be issued.</summary>
    Signed,

    /// <summary>The paper result is on its way.</summary>
    Issued,

    /// <summary>The result is at the counter.</summary>
    Finished,

    /// <summary>The result is in the person's hands.</summary>
    Returned,
}
