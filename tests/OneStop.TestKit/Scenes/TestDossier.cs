using Microsoft.EntityFrameworkCore;
using OneStop.Application.Custody;
using OneStop.Application.Dossiers;
using OneStop.Application.Reception;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Samples;

namespace OneStop.TestKit.Scenes;

/// <summary>A dossier on its journey; each step is sent by the person whose work it is, half an hour after the one before.</summary>
public sealed class TestDossier
{
    private const int Minutes = 30;
    private readonly Scene _scene;
    private readonly SamplePerson _clerk;
    private string _now;
    private Stage _stage;

    internal TestDossier(Scene scene, ReceivedDossier received, Form form, SamplePerson clerk, string at)
    {
        (_scene, _clerk, _now) = (scene, clerk, at);
        (Id, Code, Form) = (new DossierId(received.Id), received.Code, form);
    }

    /// <summary>Whose it is.</summary>
    public Scene Scene => _scene;

    /// <summary>Its identifier.</summary>
    public DossierId Id { get; }

    /// <summary>Its code.</summary>
    public string Code { get; }

    /// <summary>As it was handed in.</summary>
    public Form Form { get; }

    /// <summary>When its last act was done.</summary>
    public string Now => _now;

    /// <summary>The list it was handed over with.</summary>
    public SlipId SlipId { get; private set; }

    /// <summary>The people who process it.</summary>
    public SampleDesk Desk { get; private set; } = null!;

    /// <summary>Brings it on, through every stage between.</summary>
    public async Task<TestDossier> BringToAsync(Stage stage)
    {
        Desk ??= await FindDeskAsync();
        while (_stage < stage)
        {
            _now = Wall.Later(_now, Minutes);
            _stage++;
            await StepAsync(_stage);
        }

        return this;
    }

    /// <summary>Sends one command about the version as it is now, half an hour later.</summary>
    public async Task<T> SendAsync<T>(SamplePerson by, Func<int, MediatR.IRequest<T>> command)
    {
        _now = Wall.Later(_now, Minutes);
        return await _scene.As(by).At(_now).SendAsync(command(await VersionAsync()));
    }

    /// <summary>Sends what must be refused.</summary>
    public async Task<Refusal> RefusedAsync<T>(SamplePerson by, Func<int, MediatR.IRequest<T>> command) =>
        await _scene.As(by).At(Wall.Later(_now, Minutes)).RefusedAsync(command(await VersionAsync()));

    /// <summary>Its version number now.</summary>
    public async Task<int> VersionAsync() => (await LoadAsync()).Version;

    /// <summary>The whole dossier as it is stored.</summary>
    public Task<Dossier> LoadAsync() => _scene.ReadAsync(db => db.Dossiers.AsNoTrackingWithIdentityResolution().AsSplitQuery()
        .Include(dossier => dossier.Papers.OrderBy(paper => paper.Ordinal))
        .Include(dossier => dossier.Steps.OrderBy(step => step.Sequence))
        .Include(dossier => dossier.Events.OrderBy(line => line.Sequence))
        .SingleAsync(dossier => dossier.Id == Id));

    /// <summary>The acts of its timeline.</summary>
    public async Task<IReadOnlyList<DossierAct>> ActsAsync() => [.. (await LoadAsync()).Events.Select(line => line.Act)];

    private async Task StepAsync(Stage stage)
    {
        var version = await VersionAsync();
        await (stage switch
        {
            Stage.Received => Task.CompletedTask,
            Stage.HandedOver => HandOverAsync(),
            Stage.Assigned => As(Desk.Head, new AssignDossier(Id, version, Desk.Officer.Member.Id)),
            Stage.Appraised => As(Desk.Officer, new ForwardDossier(Id, version, "Hồ sơ đủ điều kiện.")),
            Stage.Reviewed => As(Desk.Head, new ForwardDossier(Id, version, null)),
            Stage.Signed => As(Desk.Leader, new ForwardDossier(Id, version, null)),
            Stage.Issued => IssueAsync(version),
            Stage.Finished => As(_clerk, new AcknowledgeResult(Id, version)),
            Stage.Returned => As(_clerk, new ReturnResult(Id, version, Form.Input.Name, Form.Input.IdNumber, IsApplicant: true, null)),
        });

        Task<T> As<T>(SamplePerson person, MediatR.IRequest<T> request) => _scene.As(person).At(_now).SendAsync(request);
    }

    private async Task HandOverAsync()
    {
        var made = await _scene.As(_clerk).At(_now).SendAsync(new HandOverDossiers([Id.Value]));
        SlipId = new SlipId(made.Slips[0].Id);
    }

    private async Task IssueAsync(int version)
    {
        var file = await TestFiles.UploadAsync(_scene.As(Desk.Records).At(_now), "ket-qua.pdf", TestFiles.Pdf(Code));
        await _scene.As(Desk.Records).At(_now).SendAsync(new IssueResult(Id, version, "15/GCN", new FileId(file.Id), IsRefusal: false, IsPaper: true));
    }

    private async Task<SampleDesk> FindDeskAsync()
    {
        var dossier = await LoadAsync();
        SampleDesk[] desks = [_scene.Staff.Tourism, _scene.Staff.Sports, _scene.Staff.Justice, _scene.Staff.East, _scene.Staff.West, _scene.Staff.NewYen];
        return desks.First(desk => desk.Head.Duty.AgencyId == dossier.CompetentAgencyId && (dossier.Division is null || desk.Head.Duty.Division == dossier.Division));
    }
}
