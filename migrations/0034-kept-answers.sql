-- What was answered to whoever asked for something to be made under a name of their own (Idempotency-Key): asked again, it is
-- told again and not made twice. The name stands here as a hash, and the answer encrypted by it: it may hold a secret that is
-- told once, and who reads this table cannot open it.
CREATE TABLE kept_answer (
  person_id  uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  key_hash   bytea NOT NULL CHECK (length(key_hash) = 32),
  route      text NOT NULL,
  asked_hash bytea NOT NULL CHECK (length(asked_hash) = 32),
  made_at    timestamptz NOT NULL,
  -- Null while it is being made.
  answer     bytea,
  PRIMARY KEY (person_id, key_hash, route)
);
CREATE INDEX kept_answer_made_idx ON kept_answer (made_at);
