using OneStop.Application.Files;

namespace OneStop.Infrastructure.Files;

/// <summary>Remembers the first and last bytes of a stream that passes by.</summary>
internal sealed class FileEnds
{
    private readonly byte[] _head = new byte[FileKinds.HeadLength];
    private byte[] _tail = [];
    private int _headLength;

    /// <summary>The first bytes.</summary>
    public ReadOnlySpan<byte> Head => _head.AsSpan(0, _headLength);

    /// <summary>The last bytes.</summary>
    public ReadOnlySpan<byte> Tail => _tail;

    /// <summary>Notes the next piece.</summary>
    public void Append(ReadOnlySpan<byte> piece)
    {
        if (_headLength < _head.Length)
        {
            var more = piece[..Math.Min(piece.Length, _head.Length - _headLength)];
            more.CopyTo(_head.AsSpan(_headLength));
            _headLength += more.Length;
        }

        _tail = piece.Length >= FileKinds.TailLength
            ? piece[^FileKinds.TailLength..].ToArray()
            : [.. _tail.AsSpan(Math.Max(0, _tail.Length + piece.Length - FileKinds.TailLength)), .. piece];
    }
}
