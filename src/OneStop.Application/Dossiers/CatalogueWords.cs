using System.Runtime.CompilerServices;
using OneStop.Domain.Catalogue;
using OneStop.Domain.Common;

namespace OneStop.Application.Dossiers;

/// <summary>Finds the versions of procedures that a word stands in: dossiers under them are found by it. Made once for each state of the catalogue.</summary>
public sealed class CatalogueWords
{
    private static readonly ConditionalWeakTable<ProcedureCatalogue, CatalogueWords> Made = [];

    private readonly (string Word, ProcedureVersionId Id)[] _words;

    private CatalogueWords(ProcedureCatalogue catalogue) => _words =
    [
        .. catalogue.Procedures
            .SelectMany(procedure => catalogue.VersionsOf(procedure.Id).SelectMany(law => SearchWords.Of(law, procedure.Code).Distinct(StringComparer.Ordinal).Select(word => (word, law.Id))))
            .OrderBy(each => each.word, StringComparer.Ordinal),
    ];

    /// <summary>The words of a catalogue.</summary>
    public static CatalogueWords Of(ProcedureCatalogue catalogue) => Made.GetValue(catalogue, each => new CatalogueWords(each));

    /// <summary>The versions with a word that begins with this one.</summary>
    public IReadOnlyList<ProcedureVersionId> Find(string word)
    {
        var (from, to) = (0, _words.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = string.CompareOrdinal(_words[middle].Word, word) < 0 ? (middle + 1, to) : (from, middle);
        }

        return [.. _words.Skip(from).TakeWhile(each => each.Word.StartsWith(word, StringComparison.Ordinal)).Select(each => each.Id).Distinct()];
    }
}
