using OneStop.Web.Hosting;

return await PortalProgram.RunAsync(args);
