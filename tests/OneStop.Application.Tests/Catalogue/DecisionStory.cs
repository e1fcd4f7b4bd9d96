using OneStop.Application.Catalogue;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;
using OneStop.TestKit.Samples;
using OneStop.TestKit.Scenes;

namespace OneStop.Application.Tests.Catalogue;

/// <summary>A decision on its way: drafted by the department's editor, approved by the Office.</summary>
internal sealed class DecisionStory(Scene scene, string at)
{
    public Guid Id { get; private set; }

    public Actor Editor => scene.As(scene.Staff.Editor).At(at);

    public Actor Office => scene.As(scene.Staff.Office).At(at);

    public static async Task<DecisionStory> BeginAsync(Scene scene, string from, string? lastDay = null, bool isPilot = false, string at = "2023-12-01 09:00")
    {
        var story = new DecisionStory(scene, at);
        story.Id = await story.Editor.SendAsync(new DraftDecision(new DecisionHeadInput { Title = "Công bố danh mục thủ tục", From = from, LastDay = lastDay, IsPilot = isPilot }));
        return story;
    }

    public async Task<DecisionPage> PageAsync() => await Office.SendAsync(new GetDecision(Id));

    public async Task<int> VersionAsync() => (await PageAsync()).Proposal.Version;

    public async Task<DecisionStory> ProposeAsync(ChangeKind kind, string code, Func<ProcedureContent, ProcedureContent>? write = null)
    {
        await Editor.SendAsync(new ProposeProcedure(Id, await VersionAsync(), kind, code));
        if (write is not null)
        {
            var page = await Editor.SendAsync(new GetProposedProcedure(Id, code));
            var input = ProcedureInput.Of(write(page.Change.Content!));
            await Editor.SendAsync(new WriteProcedure(Id, await VersionAsync(), code, input));
        }

        return this;
    }

    public async Task<DecisionStory> RuleAsync(RuleInput rule)
    {
        await Editor.SendAsync(new WriteRule(Id, await VersionAsync(), null, rule));
        return this;
    }

    public async Task<DecisionStory> SubmitAsync()
    {
        await Editor.SendAsync(new SubmitDecision(Id, await VersionAsync()));
        return this;
    }

    public async Task<DecisionStory> ApproveAsync()
    {
        await Office.SendAsync(new ApproveDecision(Id, await VersionAsync(), "Quyết định số 1699/QĐ-UBND", at[8..10] + "/" + at[5..7] + "/" + at[..4], "KT. Chủ tịch, Phó Chủ tịch", null));
        return this;
    }

    public async Task<ReceiptVerdict> JudgeAsync(string code, Domain.Organisation.Counter counter, string day)
    {
        var province = await scene.ProvinceAsync();
        return province.Rules.Judge(province.Catalogue.Find(code)!.Id, counter, null, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
    }

    public Task<Refusal> RefusedAsync<T>(Actor by, MediatR.IRequest<T> request) => by.RefusedAsync(request);
}
