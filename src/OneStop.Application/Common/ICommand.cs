using MediatR;

namespace OneStop.Application.Common;

/// <summary>Changes something, in one transaction.</summary>
public interface ICommand<out TResponse> : IRequest<TResponse>;
