namespace OneStop.Domain.Dossiers;

/// <summary>Whose act it is.</summary>
public enum ActPlace
{
    /// <summary>The counter that received the dossier.</summary>
    ReceivingCounter = 1,

    /// <summary>The counter where the result is collected.</summary>
    CollectionCounter = 2,

    /// <summary>The competent agency.</summary>
    CompetentAgency = 3,

    /// <summary>Any of these, and agencies whose opinion was asked.</summary>
    Involved = 4,

    /// <summary>An agency whose opinion is waited for.</summary>
    ConsultedAgency = 5,

    /// <summary>The competent agency's superiors, or the provincial Office, which watches over all.</summary>
    Oversight = 6,
}
