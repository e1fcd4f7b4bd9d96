namespace OneStop.Domain.Catalogue;

/// <summary>For whom a counter may receive a procedure.</summary>
public enum CounterReach
{
    /// <summary>Không tiếp nhận.</summary>
    Nobody = 0,

    /// <summary>Chỉ người thuộc địa bàn.</summary>
    Residents = 1,

    /// <summary>Mọi người trong tỉnh.</summary>
    Anyone = 2,
}
