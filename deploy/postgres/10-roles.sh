#!/bin/sh
# Runs once, when the database is new. The owner may change tables and make trusted extensions; the application may not:
# it gets its grants, table by table, from the migrations.
set -eu

psql --set=ON_ERROR_STOP=1 --username=postgres --dbname=onestop <<'SQL'
\getenv owner_password ONESTOP_OWNER_PASSWORD
\getenv app_password ONESTOP_APP_PASSWORD
create role onestop_owner login password :'owner_password';
create role onestop_app login password :'app_password';
alter database onestop owner to onestop_owner;
revoke all on database onestop from public;
grant connect on database onestop to onestop_app;
SQL
