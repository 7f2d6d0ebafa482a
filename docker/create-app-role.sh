#!/bin/sh
# Run once by the database's image, on an empty volume: the role that the app signs in with. The first migration makes
# it without a password when it is missing.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$APP_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
create role career_app login password :'password' nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
SQL
