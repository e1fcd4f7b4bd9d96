namespace OneStop.Domain.Catalogue;

/// <summary>One charge of a procedure.</summary>
/// <param name="Name">E.g. "Phí thẩm định cấp thẻ hướng dẫn viên du lịch".</param>
/// <param name="Amount">VND.</param>
/// <param name="Kind">Phí or lệ phí.</param>
public sealed record ProcedureFee(string Name, decimal Amount, FeeKind Kind);
