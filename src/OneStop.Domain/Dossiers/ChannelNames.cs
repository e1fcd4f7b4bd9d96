namespace OneStop.Domain.Dossiers;

/// <summary>Vietnamese names of ways of submission (NĐ 118/2025 Điều 15).</summary>
public static class ChannelNames
{
    /// <summary>"trực tiếp", "trực tuyến", "qua bưu chính công ích".</summary>
    public static string ToText(this Channel channel) => channel switch
    {
        Channel.InPerson => "trực tiếp",
        Channel.Online => "trực tuyến",
        Channel.Post => "qua bưu chính công ích",
    };

    /// <summary>"trực tiếp, qua bưu chính công ích".</summary>
    public static string List(IEnumerable<Channel> channels) => string.Join(", ", channels.Order().Select(ToText));
}
