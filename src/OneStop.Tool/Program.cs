using OneStop.Tool;

return await ToolProgram.RunAsync(args);
