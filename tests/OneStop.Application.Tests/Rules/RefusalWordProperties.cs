using FsCheck;
using FsCheck.Fluent;
using OneStop.Application.Common;
using OneStop.Domain.Common;
using OneStop.Domain.Tests.Catalogue;
using OneStop.TestKit.Samples;
using Xunit;

namespace OneStop.Application.Tests.Rules;

/// <summary>Whatever the rules, a no is a whole sentence.</summary>
public sealed class RefusalWordProperties
{
    [Fact]
    public void Every_refusal_of_any_rules_has_a_text_with_nothing_left_to_fill_in()
    {
        var province = new SampleProvince(Id.New<TenantId>());
        var gen = new RuleGen(province);
        Prop.ForAll(gen.Sets, gen.Asks, (rules, ask) =>
        {
            if (ask.Judge(province.Rules(rules)).Refusal is not { } refusal)
            {
                return true;
            }

            var text = RefusalTexts.TextWithBasis(refusal);
            return !text.Contains('{') && !text.Contains('}') && !text.Contains("  ") && text.EndsWith('.') && VietnameseText.Clean(text) == text;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
