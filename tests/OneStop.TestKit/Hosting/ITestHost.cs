namespace OneStop.TestKit.Hosting;

/// <summary>The system under test: its services over a database of its own.</summary>
public interface ITestHost
{
    /// <summary>The app's services.</summary>
    IServiceProvider Services { get; }

    /// <summary>The database.</summary>
    TestDatabase Database { get; }

    /// <summary>Where files and mail go.</summary>
    string DataFolder { get; }
}
