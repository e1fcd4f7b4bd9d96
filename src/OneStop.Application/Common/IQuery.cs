using MediatR;

namespace OneStop.Application.Common;

/// <summary>Reads, and changes nothing.</summary>
public interface IQuery<out TResponse> : IRequest<TResponse>;
