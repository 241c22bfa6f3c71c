#!/bin/sh
# Run once by the postgres image, in an empty database: the role that runs the program. What it may do is granted by the
# owner whenever the database is migrated; the trail it can only add to.
set -eu
psql --set ON_ERROR_STOP=1 --set "password=$APPLICATION_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
CREATE ROLE mandates_application LOGIN PASSWORD :'password';
SQL
