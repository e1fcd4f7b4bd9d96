namespace OneStop.Web.Hosting;

/// <summary>The site cannot start; the message says what to do.</summary>
public sealed class PortalStartException(string message) : Exception(message);
