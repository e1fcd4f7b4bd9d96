using System.Globalization;
using OneStop.Application.Common;
using OneStop.Application.Reception;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Dossiers;
using OneStop.Domain.Organisation;

namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>Fills in the reception form as a clerk would.</summary>
internal sealed class DemoForms(Province province, CatalogueFile catalogue, NamesFile names, Random random)
{
    private readonly DemoPeople _people = new(province.Tenant, names, random);

    /// <summary>A filled form, and the person at the counter.</summary>
    public (ReceptionInput Form, DemoPerson Visitor) Fill(
        Procedure procedure, ProcedureVersion version, AdministrativeUnit commune, Counter counter, Counter collection, DemoFate fate, DateOnly day)
    {
        var visitor = _people.Person(day);
        var isPerson = IsForPeople(procedure, version);
        var (organisation, taxCode) = _people.Organisation();
        var address = _people.Address(commune, province.Directory.NameWithDistrict(commune, day));
        var isPosted = random.Next(8) == 0;
        var form = new ReceptionInput
        {
            ProcedureCode = procedure.Code,
            Kind = isPerson ? ApplicantKind.Person : ApplicantKind.Organisation,
            Name = isPerson ? visitor.Name : organisation,
            IdNumber = isPerson ? visitor.IdNumber : taxCode,
            BirthOn = isPerson ? visitor.BirthOn.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : null,
            Gender = isPerson ? visitor.Gender : null,
            Representative = isPerson ? null : visitor.Name,
            Address = address,
            CommuneId = commune.Id.Value,
            Phone = _people.Phone(),
            Email = random.Next(8) == 0 ? string.Create(CultureInfo.InvariantCulture, $"nguoi.nop.{random.Next(1000):000}@example.com") : null,
            Channel = fate.Acts[0] == DossierAct.Register ? (fate.IsByPost ? Channel.Post : Channel.Online) : random.Next(20) == 0 ? Channel.Post : Channel.InPerson,
            CollectionWay = isPosted ? CollectionWay.Post : CollectionWay.Counter,
            CollectionCounterId = collection.Id == counter.Id ? null : collection.Id.Value,
            PostAddress = isPosted ? address : null,
            Papers = [.. version.Content.Papers.Select(paper => new PaperInput { IsReceived = paper.IsRequired || random.Next(2) == 0, Quantity = paper.Quantity })],
        };
        return (form, visitor);
    }

    private bool IsForPeople(Procedure procedure, ProcedureVersion version)
    {
        var subject = catalogue.Procedures.First(item => item.Code == procedure.Code).Versions.First(item => item.ValidFrom == version.Valid.From).Subject;
        return subject.Contains("person") && (!subject.Contains("organisation") || random.Next(3) > 0);
    }
}
