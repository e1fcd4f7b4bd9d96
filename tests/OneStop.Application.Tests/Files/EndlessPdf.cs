namespace OneStop.Application.Tests.Files;

/// <summary>A large upload that exists only while it is read.</summary>
internal sealed class EndlessPdf(long length) : Stream
{
    public long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var given = (int)Math.Min(count, length - Given);
        buffer.AsSpan(offset, given).Fill((byte)'a');
        if (Given == 0)
        {
            "%PDF-1.4"u8.CopyTo(buffer.AsSpan(offset));
        }

        Given += given;
        return given;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
