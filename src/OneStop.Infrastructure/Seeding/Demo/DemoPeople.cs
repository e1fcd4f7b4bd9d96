using System.Globalization;
using OneStop.Domain.Applicants;
using OneStop.Domain.Organisation;
using OneStop.Domain.Tenants;

namespace OneStop.Infrastructure.Seeding.Demo;

/// <summary>Makes up applicants: names, numbers and addresses that pass every check and belong to nobody on purpose.</summary>
internal sealed class DemoPeople(Tenant tenant, NamesFile names, Random random)
{
    private static readonly int[] TaxWeights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
    private static readonly string[] PhonePrefixes = ["032", "035", "038", "077", "082", "086", "091", "094", "097", "098"];

    /// <summary>A grown-up person with a citizen number that goes with their sex and birth date.</summary>
    public DemoPerson Person(DateOnly on)
    {
        var gender = random.Next(2) == 0 ? Gender.Male : Gender.Female;
        var birth = on.AddDays(-random.Next(19 * 365, 68 * 365));
        var century = (birth.Year >= 2000 ? 2 : 0) + (gender == Gender.Female ? 1 : 0);
        var number = string.Create(CultureInfo.InvariantCulture, $"{int.Parse(tenant.ProvinceCode, CultureInfo.InvariantCulture):000}{century}{birth.Year % 100:00}{random.Next(1_000_000):000000}");
        var (middle, given) = gender == Gender.Male ? (names.MaleMiddle, names.MaleGiven) : (names.FemaleMiddle, names.FemaleGiven);
        return new DemoPerson($"{Any(names.Surnames)} {Any(middle)} {Any(given)}", gender, birth, number);
    }

    /// <summary>One of the named organisations, always with the same tax code.</summary>
    public (string Name, string TaxCode) Organisation()
    {
        var index = random.Next(names.Companies.Count);
        return (names.Companies[index], TaxCode(index));
    }

    /// <summary>A mobile number.</summary>
    public string Phone() => string.Create(CultureInfo.InvariantCulture, $"{Any(PhonePrefixes)}{random.Next(10_000_000):0000000}");

    /// <summary>An address in a commune, with its district while there were districts.</summary>
    public string Address(AdministrativeUnit commune, string communeAndDistrict)
    {
        var place = commune.Name.StartsWith("Xã", StringComparison.Ordinal) ? Any(names.Hamlets) : string.Create(CultureInfo.InvariantCulture, $"Khối {random.Next(1, 12)}");
        return $"{place}, {communeAndDistrict}, {tenant.FullName}";
    }

    // 49 is what tax codes of Lạng Sơn begin with; the last digit checks the others (TT 105/2020/TT-BTC).
    private static string TaxCode(int index)
    {
        for (var serial = 1_000 + (index * 37); ; serial++)
        {
            var digits = string.Create(CultureInfo.InvariantCulture, $"4900{serial:00000}");
            var check = 10 - (digits.Select((digit, place) => (digit - '0') * TaxWeights[place]).Sum() % 11);
            if (check < 10)
            {
                return digits + check.ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    private T Any<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];
}

/// <summary>A made-up person.</summary>
internal sealed record DemoPerson(string Name, Gender Gender, DateOnly BirthOn, string IdNumber);
