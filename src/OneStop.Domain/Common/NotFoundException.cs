namespace OneStop.Domain.Common;

/// <summary>What was asked for does not exist, or belongs to another tenant or to people who may not see it: the two are not told apart.</summary>
public sealed class NotFoundException(string what) : Exception($"{what} not found");
