using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace OneStop.Infrastructure.Persistence.Embedded;

/// <summary>A number that stands for a path, the same in every process.</summary>
internal static class StableHash
{
    public static ulong Of(string text) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
