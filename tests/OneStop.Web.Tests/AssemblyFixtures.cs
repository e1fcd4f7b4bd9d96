using OneStop.TestKit.Hosting;
using Xunit;

[assembly: AssemblyFixture(typeof(TestPortal))]
