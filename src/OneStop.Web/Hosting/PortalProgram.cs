using System.Net.Sockets;
using OneStop.Infrastructure.Persistence.Embedded;
using Serilog;

namespace OneStop.Web.Hosting;

/// <summary>The program: prepares the database, starts the site, says where it is, and stops cleanly.</summary>
public static class PortalProgram
{
    /// <summary>Runs until it is stopped.</summary>
    /// <returns>0 after a clean stop, 1 when it could not start.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await using var portal = await Portal.StartAsync(args, CancellationToken.None);
            await portal.WriteBannerAsync(Console.Out);
            await portal.WaitForShutdownAsync();
            return 0;
        }
        catch (EmbeddedPostgresException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
        }
        catch (PortalStartException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
        }
        catch (IOException failure) when (failure.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException || failure.GetBaseException() is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse })
        {
            await Console.Error.WriteLineAsync(
                $"""
                Cổng đã có chương trình khác dùng: {failure.Message}
                Chọn cổng khác, ví dụ: dotnet run --project src/OneStop.Web -- --urls http://localhost:5090
                The port is taken by another program; choose another one with --urls.
                """);
        }
        finally
        {
            await Log.CloseAndFlushAsync();
        }

        return 1;
    }
}
