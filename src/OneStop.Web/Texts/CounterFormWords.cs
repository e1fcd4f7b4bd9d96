using OneStop.Domain.Forms;

namespace OneStop.Web.Texts;

/// <summary>Forms of the counter as they stand in addresses.</summary>
public static class CounterFormWords
{
    /// <summary>Guidance.</summary>
    public const string Guidance = "huong-dan";

    /// <summary>A refusal.</summary>
    public const string Refusal = "tu-choi";

    /// <summary>The word of a kind.</summary>
    public static string Of(FormKind kind) => kind == FormKind.Rejection ? Refusal : Guidance;
}
