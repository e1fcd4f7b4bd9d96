using System.Globalization;
using OneStop.Infrastructure;

namespace OneStop.Web.Hosting;

/// <summary>Development only: a request whose browser travels in time sees that time, and it runs on from there.</summary>
internal sealed class ClockTravelMiddleware(RequestDelegate next, TravellingClock clock)
{
    /// <summary>The cookie that keeps how far a browser has travelled, in seconds.</summary>
    public const string Cookie = "onestop.clock";

    // Async, so that the offset stays with this request and does not follow the connection to the next.
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Cookies.TryGetValue(Cookie, out var text)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            && Math.Abs(seconds) < TimeSpan.FromDays(365 * 20).TotalSeconds)
        {
            clock.Travel(TimeSpan.FromSeconds(seconds));
        }

        await next(context);
    }
}
