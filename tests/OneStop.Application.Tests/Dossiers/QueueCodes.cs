using OneStop.Application.Dossiers;
using OneStop.Application.Views;

namespace OneStop.Application.Tests.Dossiers;

internal static class QueueCodes
{
    /// <summary>The codes a list shows, in its order.</summary>
    public static IEnumerable<string> Codes(this WorkPage page) => page.Rows.Select(each => each.Row.Code);

    /// <summary>The same of the desk.</summary>
    public static IEnumerable<string> Codes(this DeskQueue queue) => queue.Page.Codes();
}
