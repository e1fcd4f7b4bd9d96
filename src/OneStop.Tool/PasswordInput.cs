using System.Text;

namespace OneStop.Tool;

/// <summary>Reads a password so that it shows neither on the screen nor in the list of processes.</summary>
internal static class PasswordInput
{
    /// <summary>The environment variable asked first.</summary>
    public const string Variable = "ONESTOP_PASSWORD";

    /// <summary>From the environment, from a pipe, or typed without echo.</summary>
    public static string Read()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
        {
            return given;
        }

        var password = Console.IsInputRedirected ? Console.In.ReadLine() : Typed();
        return string.IsNullOrEmpty(password) ? throw new ToolException($"Thiếu mật khẩu: đặt {Variable} hoặc đưa vào từ đầu vào chuẩn.") : password;
    }

    private static string Typed()
    {
        Console.Error.Write("Mật khẩu: ");
        var password = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                password.Length = Math.Max(0, password.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                password.Append(key.KeyChar);
            }
        }

        Console.Error.WriteLine();
        return password.ToString();
    }
}
