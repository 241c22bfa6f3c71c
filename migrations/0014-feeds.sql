-- Calendars that programs read without signing in: by a secret address, of which only the SHA-256 is kept. What it shows is
-- what the person who made it may see at the time of reading.
CREATE TABLE feed_address (
  id           uuid PRIMARY KEY,
  token_hash   bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  person_id    uuid NOT NULL REFERENCES person (id),
  about        text NOT NULL CHECK (about IN ('person', 'body', 'unit')),
  body         text REFERENCES body (key),
  unit_id      uuid REFERENCES unit (id),
  made_at      timestamptz NOT NULL,
  last_read_at timestamptz,
  -- Counted here and not in memory, so that the limit holds over all processes.
  reads_since  timestamptz,
  reads        integer NOT NULL DEFAULT 0 CHECK (reads >= 0),
  revoked_at   timestamptz,
  CHECK ((about = 'body') = (body IS NOT NULL)),
  CHECK ((about = 'unit') = (unit_id IS NOT NULL))
);
CREATE INDEX feed_address_person_idx ON feed_address (person_id, id);
