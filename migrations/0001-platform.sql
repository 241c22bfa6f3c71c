-- The trail: who did what, when, on whose behalf, before and after. Append-only.
CREATE TABLE trail (
  id           uuid PRIMARY KEY,
  at           timestamptz NOT NULL,
  actor_kind   text NOT NULL CHECK (actor_kind IN ('person', 'system')),
  actor_id     uuid,
  actor_name   text,
  on_behalf_of uuid,
  action       text NOT NULL,
  subject_kind text NOT NULL,
  subject_id   text NOT NULL,
  body         text,
  before       jsonb,
  after        jsonb,
  CHECK ((actor_kind = 'person') = (actor_id IS NOT NULL)),
  CHECK ((actor_kind = 'system') = (actor_name IS NOT NULL))
);
CREATE INDEX trail_subject_idx ON trail (subject_kind, subject_id, id);
CREATE INDEX trail_at_idx ON trail (at, id);

-- What must be told to the queue, written in the transaction of the change that causes it.
CREATE TABLE outbox (
  id          uuid PRIMARY KEY,
  job         text NOT NULL,
  payload     jsonb NOT NULL,
  enqueued_at timestamptz
);
CREATE INDEX outbox_waiting_idx ON outbox (id) WHERE enqueued_at IS NULL;
CREATE INDEX outbox_enqueued_idx ON outbox (enqueued_at) WHERE enqueued_at IS NOT NULL;
