using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OneStop.Web;

namespace OneStop.Browser.Tests.Journey;

/// <summary>Receives a dossier as a practised clerk does: without touching the mouse.</summary>
public static partial class KeyboardReception
{
    /// <summary>What the chip card of the applicant holds.</summary>
    public const string Card = "020096001234|081234567|Nông Văn Tuấn|14031996|Nam|Thôn Nà Pàn, xã Đồng Đăng, tỉnh Lạng Sơn|10052021";

    private const int MostKeys = 25;

    /// <summary>F2, three words, a scanned card, Enter through the fields and the checklist, Ctrl+Enter; the receipt prints by itself.</summary>
    /// <returns>The dossier's code, read from the printed receipt.</returns>
    public static async Task<string> ReceiveAsync(Visitor clerk, string words, string procedureCode)
    {
        var page = clerk.Page;
        await clerk.OpenAsync(Links.Counter);
        await clerk.FollowAsync(() => page.Keyboard.PressAsync("F2"));
        await page.Keyboard.PressAsync("Alt+1");
        await page.Keyboard.TypeAsync(words);
        await page.WaitForSelectorAsync($"[data-results] >> text={procedureCode}");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#Form_Name");
        await page.WaitForSelectorAsync(".verdict");

        await page.FocusAsync("#Form_Name");
        await page.Keyboard.TypeAsync(Card);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#Form_IdNumber")).ToHaveValueAsync(Digits020());
        await EnterUntilAsync(page, "document.activeElement.id === 'Form_Phone'");
        await page.Keyboard.TypeAsync("0912345678");
        await EnterUntilAsync(page, "document.activeElement.id === 'Form_Papers_0__IsReceived'");
        await EnterUntilAsync(page, "[...document.querySelectorAll('[data-checklist] input[type=checkbox]')].every(box => box.checked)");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForSelectorAsync("body[data-print-on-load=true] .sheet");
        return Code().Match(await page.InnerTextAsync("body")).Value;
    }

    private static async Task EnterUntilAsync(IPage page, string condition)
    {
        for (var pressed = 0; pressed < MostKeys; pressed++)
        {
            if (await page.EvaluateAsync<bool>(condition))
            {
                return;
            }

            await page.Keyboard.PressAsync("Enter");
        }

        throw new TimeoutException($"{MostKeys} times Enter did not lead to: {condition}");
    }

    [GeneratedRegex(@"H\d{2}\.[\d.]+-\d{6}-\d{4}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"^020\s?096\s?001\s?234$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits020();
}
