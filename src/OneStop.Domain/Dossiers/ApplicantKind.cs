namespace OneStop.Domain.Dossiers;

/// <summary>Who applies (LoaiDoiTuong; national numbers).</summary>
public enum ApplicantKind
{
    /// <summary>Cá nhân.</summary>
    Person = 1,

    /// <summary>Tổ chức, doanh nghiệp.</summary>
    Organisation = 2,
}
