using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using OneStop.Domain.Common;
using OneStop.Domain.Dossiers;
using OneStop.TestKit.Scenes;

namespace OneStop.Bench;

/// <summary>
/// Many open dossiers of one agency, fast: some are received and brought on by people, then copied by the owner of the tables
/// with their papers, steps, timelines and words, each copy with a code and an applicant of its own. Timelines are copied as
/// they are: their hashes would not be verified.
/// </summary>
internal static class DossierCopies
{
    private static readonly string[] Days =
    [
        "2023-12-01 09:00", "2023-12-04 09:00", "2023-12-05 09:00", "2023-12-06 09:00", "2023-12-07 09:00",
        "2023-12-08 09:00", "2023-12-11 09:00", "2023-12-12 09:00", "2023-12-13 09:00", "2023-12-14 09:00",
    ];

    private static readonly Stage[] Stages = [Stage.HandedOver, Stage.Assigned, Stage.Appraised, Stage.Reviewed, Stage.Signed];

    private static readonly string[] Names =
    [
        .. from family in (string[])["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Nông", "Lý", "Vi", "Triệu"]
           from middle in (string[])["Văn", "Thị", "Minh", "Thu", "Quốc"]
           from given in (string[])["An", "Bình", "Cường", "Dung", "Giang", "Hà", "Khánh", "Lan", "Mai", "Nam", "Oanh", "Phúc", "Quang"]
           select $"{family} {middle} {given}",
    ];

    /// <summary>How many open ones are received by people; the others are copies.</summary>
    public static int Received => Days.Length * Stages.Length;

    /// <summary>Fills the department of culture of a province: received over ten working days, at five stages; half of the applicants gave an e-mail address.</summary>
    /// <param name="scene">The province.</param>
    /// <param name="open">How many are open, a multiple of <see cref="Received"/>.</param>
    /// <param name="closed">How many are in the hands of their applicants, a multiple of the ten days; or none.</param>
    public static async Task FillAsync(Scene scene, int open, int closed)
    {
        foreach (var (number, day) in Days.Index())
        {
            foreach (var stage in Stages)
            {
                await scene.ADossierAsync(stage, at: day, fill: form => form.Input.Email = number % 2 == 0 ? "nguoi.nop@example.vn" : null);
            }

            if (closed > 0)
            {
                await scene.ADossierAsync(Stage.Returned, at: day);
            }
        }

        if (open > Received)
        {
            await CopyAsync(scene, (open / Received) - 1, (closed / Days.Length) - 1);
        }
    }

    private static async Task CopyAsync(Scene scene, int each, int eachClosed)
    {
        await scene.AsOwnerAsync("create table if not exists copies (tenant_id uuid, original uuid, id uuid, tag text, name text, key text)");
        await scene.AsOwnerAsync(
            """
            insert into copies
            select tenant_id, id, gen_random_uuid(), lpad(number::text, 7, '0'), ($3::text[])[1 + number % cardinality($3::text[])], ($4::text[])[1 + number % cardinality($4::text[])]
            from (select tenant_id, id, 1000 + row_number() over (order by copy, code) as number from dossiers, generate_series(1, case when returned_at is null then $1 else $2 end) as copy) as numbered
            """,
            each,
            eachClosed,
            Names,
            Names.Select(VietnameseText.SearchKey).ToArray());
        await InsertAsync<Dossier>(scene, "old.id", column => column switch
        {
            "id" => "copy.id",
            "code" => "regexp_replace(old.code, '[0-9]+$', copy.tag)",
            "lookup_token" => "old.lookup_token || copy.tag",
            "receipt_number" => "copy.tag::int",
            "applicant_name" => "copy.name",
            "applicant_name_key" => "copy.key",
            _ => $"old.{column}",
        });
        await InsertAsync<DossierPaper>(scene, "old.dossier_id", Part);
        await InsertAsync<DossierStep>(scene, "old.dossier_id", Part);
        await InsertAsync<DossierEvent>(scene, "old.dossier_id", Part);
        await scene.AsOwnerAsync(
            """
            insert into dossier_words (tenant_id, word, dossier_id)
            select copy.tenant_id, case when right(lower(whole.code), length(old.word)) = old.word then regexp_replace(old.word, '[0-9]+$', copy.tag) else old.word end, copy.id
            from copies as copy join dossiers as whole on whole.id = copy.original join dossier_words as old on old.dossier_id = copy.original
            where copy.tenant_id = $1 and old.word <> all(string_to_array(whole.applicant_name_key, ' '))
            union
            select tenant_id, unnest(string_to_array(key, ' ')), id from copies where tenant_id = $1
            """,
            scene.Tenant.Id.Value);
        await scene.AsOwnerAsync("vacuum analyze dossiers, dossier_papers, dossier_steps, dossier_events, dossier_words");
    }

    private static string Part(string column) => column switch
    {
        "id" => "gen_random_uuid()",
        "dossier_id" => "copy.id",
        _ => $"old.{column}",
    };

    private static async Task InsertAsync<T>(Scene scene, string original, Func<string, string> value)
    {
        var table = await scene.ReadAsync(db => Task.FromResult(db.Model.FindEntityType(typeof(T))!.GetTableMappings().Single().Table));
        var columns = table.Columns.Select(column => column.Name).ToList();
        await scene.AsOwnerAsync(
            $"insert into {table.Name} ({string.Join(", ", columns)}) select {string.Join(", ", columns.Select(value))} from {table.Name} as old join copies as copy on copy.original = {original} where copy.tenant_id = $1",
            scene.Tenant.Id.Value);
    }
}
