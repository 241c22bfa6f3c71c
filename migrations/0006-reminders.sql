-- Who is reminded of what, and when. A reminder is a row, never a job; a digest is the one mail of a person's day.
CREATE TABLE digest (
  id          uuid PRIMARY KEY,
  person_id   uuid NOT NULL REFERENCES person (id),
  on_date     date NOT NULL,
  state       text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'empty')),
  -- By the database's time, so that no process's clock decides who sends.
  lease_until timestamptz,
  attempts    integer NOT NULL DEFAULT 0,
  message_id  text,
  sent_at     timestamptz,
  failure     text,
  UNIQUE (person_id, on_date),
  CHECK ((state = 'sending') = (lease_until IS NOT NULL)),
  CHECK ((state = 'sent') = (sent_at IS NOT NULL))
);
CREATE INDEX digest_open_idx ON digest (person_id, on_date) WHERE state IN ('queued', 'sending');

CREATE TABLE reminder (
  id               uuid PRIMARY KEY,
  person_id        uuid NOT NULL REFERENCES person (id),
  task_id          uuid NOT NULL REFERENCES task (id),
  body             text NOT NULL REFERENCES body (key),
  kind             text NOT NULL CHECK (kind = 'notice' OR kind ~ '^[0-9]+-days-(before|after)$'),
  deadline_kind    text,
  deadline_date    date,
  on_date          date NOT NULL,
  instead_of_owner boolean NOT NULL DEFAULT false,
  state            text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'sent', 'withdrawn', 'missed')),
  why              text,
  revision         integer NOT NULL DEFAULT 1,
  -- While it is planned: the digest that has taken it and will say it. Once it is sent: the digest that said it.
  digest_id        uuid REFERENCES digest (id),
  UNIQUE NULLS NOT DISTINCT (task_id, person_id, kind, deadline_kind, deadline_date),
  CHECK ((kind = 'notice') = (deadline_kind IS NULL)),
  CHECK ((deadline_kind IS NULL) = (deadline_date IS NULL)),
  CHECK ((state IN ('withdrawn', 'missed')) = (why IS NOT NULL)),
  CHECK (state <> 'sent' OR digest_id IS NOT NULL)
);
CREATE INDEX reminder_due_idx ON reminder (person_id, on_date) WHERE state = 'planned';
CREATE INDEX reminder_digest_idx ON reminder (digest_id) WHERE digest_id IS NOT NULL;

-- What was sent, as it was; without a mail server this is where mail ends. The address stands with the person alone.
CREATE TABLE mail (
  id         uuid PRIMARY KEY,
  digest_id  uuid NOT NULL UNIQUE REFERENCES digest (id),
  to_person  uuid NOT NULL REFERENCES person (id),
  via        text NOT NULL CHECK (via IN ('smtp', 'mailbox')),
  message_id text NOT NULL UNIQUE,
  lang       text NOT NULL,
  subject    text NOT NULL,
  html       text NOT NULL,
  text       text NOT NULL,
  at         timestamptz NOT NULL
);
