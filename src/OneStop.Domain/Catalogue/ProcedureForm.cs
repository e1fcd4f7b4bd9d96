namespace OneStop.Domain.Catalogue;

/// <summary>A form of a procedure to be downloaded (mẫu đơn, tờ khai).</summary>
/// <param name="Name">Name of the form.</param>
/// <param name="FileId">The stored file; null while only its name is known.</param>
public sealed record ProcedureForm(string Name, Guid? FileId);
