using OneStop.TestKit.Hosting;
using Xunit;

[assembly: AssemblyFixture(typeof(TestSystem))]
