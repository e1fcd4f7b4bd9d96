using System.Buffers.Binary;

namespace OneStop.Domain.Common;

/// <summary>UUIDs of version 7 that always rise, also within one millisecond (RFC 9562, section 6.2): what was made later sorts later, so a list by id tells a story in its order.</summary>
internal static class IdSequence
{
    private const int CounterBits = 12;
    private const ulong CounterMask = (1UL << CounterBits) - 1;
    private const ulong Version = 0x7UL << CounterBits;

    private static readonly Lock Gate = new();
    private static ulong _last;

    /// <summary>The next one.</summary>
    public static Guid Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7().TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteUInt64BigEndian(bytes, Rise(BinaryPrimitives.ReadUInt64BigEndian(bytes)));
        return new Guid(bytes, bigEndian: true);
    }

    // The upper half: 48 bits of milliseconds, 4 of version, 12 that count within the millisecond and spill over into the next.
    private static ulong Rise(ulong upper)
    {
        var moment = (upper >> 16 << CounterBits) | (upper & (CounterMask >> 1));
        lock (Gate)
        {
            _last = Math.Max(moment, _last + 1);
            return (_last >> CounterBits << 16) | Version | (_last & CounterMask);
        }
    }
}
