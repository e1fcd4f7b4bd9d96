namespace OneStop.Tool;

/// <summary>What the operator must do before the command can be carried out.</summary>
internal sealed class ToolException(string message) : Exception(message);
