namespace OneStop.Application.Common;

/// <summary>An answer that holds a secret shown once (a link, codes): where it is kept for repetitions of the request, it is protected.</summary>
public interface ISecretResponse;
