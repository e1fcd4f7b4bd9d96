namespace OneStop.Domain.Applicants;

/// <summary>Sex as written on the citizen card.</summary>
public enum Gender
{
    /// <summary>Nam.</summary>
    Male = 1,

    /// <summary>Nữ.</summary>
    Female = 2,
}
