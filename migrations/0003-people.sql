-- Who owes, who may, and who is signed in.
CREATE TABLE unit (
  id        uuid PRIMARY KEY,
  key       text NOT NULL UNIQUE CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  parent_id uuid REFERENCES unit (id),
  names     jsonb NOT NULL CHECK (jsonb_typeof(names) = 'object' AND names <> '{}'),
  sample    boolean NOT NULL DEFAULT false,
  version   integer NOT NULL DEFAULT 1,
  CHECK (parent_id <> id)
);
CREATE INDEX unit_parent_idx ON unit (parent_id);

-- The one place where a person's name and address stand; everything else holds the id.
CREATE TABLE person (
  id            uuid PRIMARY KEY,
  name          text NOT NULL CHECK (name <> ''),
  email         text NOT NULL CHECK (email LIKE '%_@_%'),
  lang          text NOT NULL CHECK (lang IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
  zone          text NOT NULL,
  digest_hour   smallint NOT NULL DEFAULT 7 CHECK (digest_hour BETWEEN 0 AND 23),
  password_hash text,
  sample        boolean NOT NULL DEFAULT false,
  version       integer NOT NULL DEFAULT 1
);
-- Nobody remembers how they once capitalised their address.
CREATE UNIQUE INDEX person_email_idx ON person (lower(email));

CREATE TABLE role_grant (
  id        uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  body      text NOT NULL REFERENCES body (key),
  role      text NOT NULL CHECK (role IN ('administrator', 'governance-officer', 'director', 'focal-point', 'member', 'reader')),
  unit_id   uuid REFERENCES unit (id),
  state     text CHECK (state ~ '^[A-Z]{2}$'),
  UNIQUE NULLS NOT DISTINCT (person_id, body, role, unit_id, state),
  CHECK (unit_id IS NULL OR role IN ('director', 'focal-point')),
  CHECK (state IS NULL OR role IN ('member', 'reader'))
);
CREATE INDEX role_grant_body_idx ON role_grant (body, role);
CREATE INDEX role_grant_unit_idx ON role_grant (unit_id) WHERE unit_id IS NOT NULL;

-- Only the SHA-256 of a token is kept: who reads the table cannot sign in with it.
CREATE TABLE sign_in_session (
  id              uuid PRIMARY KEY,
  token_hash      bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  person_id       uuid NOT NULL REFERENCES person (id),
  made_at         timestamptz NOT NULL,
  last_used_at    timestamptz NOT NULL,
  idle_expires_at timestamptz NOT NULL,
  expires_at      timestamptz NOT NULL,
  revoked_at      timestamptz,
  CHECK (idle_expires_at <= expires_at)
);
CREATE INDEX sign_in_session_person_idx ON sign_in_session (person_id);

CREATE TABLE personal_token (
  id           uuid PRIMARY KEY,
  token_hash   bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  person_id    uuid NOT NULL REFERENCES person (id),
  scopes       text[] NOT NULL CHECK (scopes <@ ARRAY['read', 'change'] AND cardinality(scopes) > 0),
  made_at      timestamptz NOT NULL,
  last_used_at timestamptz,
  expires_at   timestamptz NOT NULL,
  revoked_at   timestamptz
);
CREATE INDEX personal_token_person_idx ON personal_token (person_id);

-- Counted here and not in memory, so that the limit holds over all processes. An address stands here only as a hash.
CREATE TABLE sign_in_attempt (
  subject text PRIMARY KEY,
  since   timestamptz NOT NULL,
  count   integer NOT NULL CHECK (count >= 0)
);
CREATE INDEX sign_in_attempt_since_idx ON sign_in_attempt (since);
