using System.CommandLine;
using FluentValidation;
using Npgsql;
using OneStop.Application.Common;
using OneStop.Domain.Common;

namespace OneStop.Tool;

/// <summary>The command line: what operators do to an installation from outside.</summary>
internal static class ToolProgram
{
    private static readonly Option<string?> DataFolder = new("--data-folder")
    {
        Description = "Thư mục tệp đính kèm, thư; mặc định lấy từ biến OneStop__DataFolder.",
        Recursive = true,
    };

    /// <summary>Runs one command; 0 when it is done, 1 when it is not and the message says why.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("OneStop: chuẩn bị và kiểm tra một hệ thống. Kết nối lấy từ biến môi trường ConnectionStrings__Owner và ConnectionStrings__OneStop.")
        {
            DataFolder,
            MigrateCommand.Create(),
            SeedCommand.Create(),
            DemoCommand.Create(),
            AccountCommand.Create(),
            AuditCommand.Create(),
        };
        return await root.Parse(args).InvokeAsync();
    }

    /// <summary>Gives a command its work, and its failures a message instead of a stack.</summary>
    public static void Do(this Command command, Func<ParseResult, ToolSettings, CancellationToken, Task<int>> work) => command.SetAction(async (parsed, cancellationToken) =>
    {
        try
        {
            return await work(parsed, ToolSettings.Read(parsed.GetValue(DataFolder)), cancellationToken);
        }
        catch (Exception failure) when (Explain(failure) is { } message)
        {
            await Console.Error.WriteLineAsync(message);
            return 1;
        }
    });

    // What an operator can do something about; anything else is a bug and shows its stack.
    private static string? Explain(Exception failure) => failure switch
    {
        ToolException said => said.Message,
        PostgresException { SqlState: PostgresErrorCodes.UndefinedTable } => "Cơ sở dữ liệu chưa được chuẩn bị. Hãy chạy: OneStop.Tool migrate",
        PostgresException refused => $"PostgreSQL từ chối: {refused.MessageText} (mã {refused.SqlState})",
        NpgsqlException unreachable => $"Không kết nối được PostgreSQL: {unreachable.Message}",
        ValidationException invalid => string.Join(Environment.NewLine, invalid.Errors.Select(error => error.ErrorMessage)),
        RefusedException no => RefusalTexts.Text(no.Refusal),
        OperationCanceledException => "Đã dừng.",
        _ => null,
    };
}
