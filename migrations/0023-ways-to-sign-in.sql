-- More ways to sign in: a mailed link, an organization's account, and the link that makes the first administrator.

-- Somebody asked for a link to an address. The address stands here as a hash alone, and whose it is is looked up when the
-- mail is written: to ask takes as long for an address that nobody has.
CREATE TABLE sign_in_link (
  id           uuid PRIMARY KEY,
  address_hash bytea NOT NULL CHECK (length(address_hash) = 32),
  asked_at     timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL,
  person_id    uuid REFERENCES person (id),
  token_hash   bytea UNIQUE CHECK (length(token_hash) = 32),
  used_at      timestamptz,
  CHECK ((person_id IS NULL) = (token_hash IS NULL)),
  CHECK (used_at IS NULL OR token_hash IS NOT NULL)
);
CREATE INDEX sign_in_link_expires_idx ON sign_in_link (expires_at);
CREATE INDEX sign_in_link_person_idx ON sign_in_link (person_id) WHERE person_id IS NOT NULL;

-- An account of somebody's organization (OpenID Connect): the issuer and its name for the person.
CREATE TABLE outside_account (
  issuer    text NOT NULL,
  subject   text NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  linked_at timestamptz NOT NULL,
  PRIMARY KEY (issuer, subject)
);
CREATE INDEX outside_account_person_idx ON outside_account (person_id);

-- While nobody has a role yet: who has this link makes the first administrator.
CREATE TABLE set_up_link (
  id         uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  made_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz
);

-- So that people recognise their own.
ALTER TABLE sign_in_session
  ADD COLUMN signed_in_by text,
  ADD COLUMN agent        text CHECK (length(agent) <= 300);
ALTER TABLE personal_token ADD COLUMN name text NOT NULL DEFAULT '' CHECK (length(name) <= 100);
