using System.Collections;
using FluentValidation;
using MediatR;
using OneStop.Application.Common;

namespace OneStop.Architecture.Tests.Conventions;

public sealed class RequestTests
{
    private static readonly Type[] Audiences = [typeof(AllowedToAttribute), typeof(OpenToPublicAttribute), typeof(OpenToSignedInAttribute), typeof(SystemOnlyAttribute)];

    [Fact]
    public void Every_use_case_says_exactly_once_who_may_ask_for_it() => Requests
        .Where(request => Audiences.Count(audience => request.IsDefined(audience, inherit: false)) != 1)
        .Select(request => request.Name)
        .ShouldBeEmpty();

    [Fact]
    public void Every_use_case_is_a_command_or_a_query_with_one_handler() => Requests
        .Where(request => IsA(request, typeof(ICommand<>)) == IsA(request, typeof(IQuery<>))
            || Types.Count(type => type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IRequestHandler<,>) && each.GenericTypeArguments[0] == request)) != 1)
        .Select(request => request.Name)
        .ShouldBeEmpty();

    [Fact]
    public void Every_command_with_text_or_lists_is_checked_before_it_runs() => Requests
        .Where(request => IsA(request, typeof(ICommand<>)) && request.GetProperties().Any(property => IsTyped(property.PropertyType)))
        .Where(request => !Types.Any(type => typeof(IValidator<>).MakeGenericType(request).IsAssignableFrom(type)))
        .Select(request => request.Name)
        .ShouldBeEmpty();

    private static Type[] Types { get; } = Source.Application.GetTypes();

    private static IEnumerable<Type> Requests => Types.Where(type => type is { IsAbstract: false, IsInterface: false } && IsA(type, typeof(IRequest<>)));

    private static bool IsA(Type type, Type generic) => type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == generic);

    private static bool IsTyped(Type type) => typeof(IEnumerable).IsAssignableFrom(type);
}
