# syntax=docker/dockerfile:1
FROM node:22-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
COPY . .
RUN dotnet publish src/OneStop.Web -c Release -p:EmbeddedPostgres=false -o /out/web \
 && dotnet publish src/OneStop.Tool -c Release -p:EmbeddedPostgres=false -o /out/tool

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# A named volume takes over the owner of the folder it is first mounted on.
RUN mkdir -p /var/lib/onestop && chown "$APP_UID:$APP_UID" /var/lib/onestop
COPY --from=build /out /app
USER $APP_UID
WORKDIR /app/web
ENV ASPNETCORE_HTTP_PORTS=8080 \
    DOTNET_EnableDiagnostics=0 \
    OneStop__DataFolder=/var/lib/onestop
EXPOSE 8080
CMD ["dotnet", "OneStop.Web.dll"]
