using OneStop.Domain.Organisation;

namespace OneStop.Application.Office;

/// <summary>What one counter received in a period.</summary>
/// <param name="Counter">The counter.</param>
/// <param name="Received">Dossiers received.</param>
/// <param name="Away">Of these, received away from the competent agency (không phụ thuộc vào địa giới hành chính).</param>
/// <param name="Returned">Of these, results handed out by now.</param>
public sealed record CounterFlow(Counter Counter, int Received, int Away, int Returned);
