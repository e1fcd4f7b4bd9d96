using MediatR;
using OneStop.TestKit.Samples;

namespace OneStop.Application.Tests.Isolation;

/// <summary>One request and how it must be answered.</summary>
/// <param name="By">Who of the other province sends it; null for a job.</param>
/// <param name="Request">Makes it of the victim's codes and ids.</param>
/// <param name="Answer">How it must be answered.</param>
internal sealed record LeakCase(Func<SampleStaff, SamplePerson?> By, Func<LeakVictim, IBaseRequest> Request, LeakAnswer Answer);
