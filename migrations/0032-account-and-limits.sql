-- Signing in by an organization's account, a password of one's own choice, and limits for the whole interface.

-- Somebody was sent to their organization and has not come back yet. All that the answer is checked against is made from
-- a secret that their browser alone keeps; here stands its hash, until it is used, so that it is used once.
CREATE TABLE account_sign_in (
  secret_hash bytea PRIMARY KEY CHECK (length(secret_hash) = 32),
  return_to   text NOT NULL CHECK (length(return_to) <= 1000),
  begun_at    timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL
);
CREATE INDEX account_sign_in_expires_idx ON account_sign_in (expires_at);

-- One account of an organization for a person: an address that it gives to somebody else opens nothing here.
CREATE UNIQUE INDEX outside_account_one_idx ON outside_account (issuer, person_id);

-- Who has this link chooses the person's password. An administrator makes it and hands it over.
CREATE TABLE password_link (
  id         uuid PRIMARY KEY,
  person_id  uuid NOT NULL REFERENCES person (id),
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  made_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz
);
CREATE INDEX password_link_person_idx ON password_link (person_id);

-- How much of a window's requests the processes have taken for somebody, in lots. Not logged: it is worth a minute, and
-- a server that crashed begins anew.
CREATE UNLOGGED TABLE request_pace (
  subject text PRIMARY KEY,
  since   timestamptz NOT NULL,
  taken   integer NOT NULL CHECK (taken >= 0)
);
CREATE INDEX request_pace_since_idx ON request_pace (since);
