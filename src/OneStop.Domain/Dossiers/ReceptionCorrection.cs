using OneStop.Domain.Applicants;
using OneStop.Domain.Common;

namespace OneStop.Domain.Dossiers;

/// <summary>What should have been written down at reception.</summary>
/// <param name="Applicant">The applicant.</param>
/// <param name="CollectionWay">How the result goes back.</param>
/// <param name="CollectionCounterId">Where it is collected.</param>
/// <param name="PostAddress">Where it is posted to; null when it is collected.</param>
public sealed record ReceptionCorrection(Applicant Applicant, CollectionWay CollectionWay, CounterId CollectionCounterId, string? PostAddress)
{
    /// <summary>The fields that differ, by key and Vietnamese name, with what stood there before.</summary>
    internal IReadOnlyList<(string Key, string Field, string? Before)> Differences(Dossier dossier)
    {
        var (old, now) = (dossier.Applicant, Applicant);
        (string Key, string Field, string? Before, string? After)[] all =
        [
            ("name", "tên người nộp", old.Name, now.Name),
            ("id_number", "số định danh", old.IdNumber, now.IdNumber),
            ("birth", "ngày sinh", Day(old.BirthOn), Day(now.BirthOn)),
            ("gender", "giới tính", old.Gender?.ToText(), now.Gender?.ToText()),
            ("representative", "người đại diện", old.Representative, now.Representative),
            ("address", "địa chỉ", old.Address, now.Address),
            ("phone", "điện thoại", old.Phone, now.Phone),
            ("email", "thư điện tử", old.Email, now.Email),
            ("collection_way", "cách nhận kết quả", dossier.CollectionWay.ToString(), CollectionWay.ToString()),
            ("collection_counter", "nơi nhận kết quả", dossier.CollectionCounterId.ToString(), CollectionCounterId.ToString()),
            ("post_address", "địa chỉ gửi kết quả", dossier.PostAddress, PostAddress),
        ];
        return [.. all.Where(each => (each.Before ?? string.Empty) != (each.After ?? string.Empty)).Select(each => (each.Key, each.Field, each.Before))];
    }

    private static string? Day(DateOnly? day) => day is { } known ? VietnameseText.ShortDate(known) : null;
}
