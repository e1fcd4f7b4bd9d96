using OneStop.Application.Reception;
using OneStop.Domain.Applicants;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Samples;

namespace OneStop.TestKit.Scenes;

/// <summary>A reception form, filled in well.</summary>
public sealed class Form
{
    /// <summary>For a person of Hữu Kiên, with all required papers.</summary>
    public Form(Scene scene, Procedure procedure)
    {
        Input = new ReceptionInput
        {
            ProcedureCode = procedure.Code,
            Name = "Nguyễn Văn Đức",
            IdNumber = "020096001234",
            BirthOn = "14/03/1996",
            Gender = Gender.Male,
            Address = "Số 5, thôn Nà Sla",
            CommuneId = scene.Places.Huu.Unit.Id.Value,
            Phone = "0912345678",
            Email = "duc@example.vn",
            Papers = [.. SampleProcess.Papers.Select(paper => new PaperInput { IsReceived = paper.IsRequired, Quantity = paper.Quantity })],
        };
    }

    /// <summary>What is typed.</summary>
    public ReceptionInput Input { get; }

    /// <summary>Of an inhabitant of another place.</summary>
    public Form Of(SamplePlace place)
    {
        Input.CommuneId = place.Unit.Id.Value;
        return this;
    }

    /// <summary>As the counter sends it.</summary>
    public ReceiveDossier ToCommand() => new(Input);

    /// <summary>As it comes in online.</summary>
    public RegisterDossier ToOnlineCommand()
    {
        Input.Channel = Channel.Online;
        return new RegisterDossier(Input);
    }
}
