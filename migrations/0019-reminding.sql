-- Who of a body is reminded of what, and when. What is left out is the product's default.
CREATE TABLE reminder_policy (
  body    text PRIMARY KEY REFERENCES body (key) ON DELETE CASCADE,
  policy  jsonb NOT NULL CHECK (jsonb_typeof(policy) = 'object'),
  version integer NOT NULL DEFAULT 1
);

-- While somebody is away: who hears in their place; nobody when it is null, and what is due waits. No end: until they say so.
ALTER TABLE person
  ADD COLUMN paused_from  date,
  ADD COLUMN paused_until date,
  ADD COLUMN delegate_id  uuid REFERENCES person (id) ON DELETE SET NULL,
  ADD CONSTRAINT person_paused_check CHECK (paused_until IS NULL OR (paused_from IS NOT NULL AND paused_from <= paused_until)),
  ADD CONSTRAINT person_delegate_check CHECK (delegate_id IS NULL OR (paused_from IS NOT NULL AND delegate_id <> id));
CREATE INDEX person_delegate_idx ON person (delegate_id) WHERE delegate_id IS NOT NULL;

-- A list instead of one task: what is late, what has no date, what is outstanding before a session, or that such a list waits
-- for its release. What it is about is the session or the day that makes it one. Beside the reminders of tasks, not among
-- them: a process of the version before takes those, and would not know what these are.
CREATE TABLE reminder_list (
  id        uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  body      text NOT NULL REFERENCES body (key),
  kind      text NOT NULL CHECK (kind IN ('late-list', 'undated-list', 'members-list', 'release-soon', 'release-today')),
  about     text NOT NULL,
  on_date   date NOT NULL,
  state     text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'sent', 'withdrawn', 'missed')),
  why       text,
  revision  integer NOT NULL DEFAULT 1,
  -- While it is planned: the digest that has taken it and will tell it. Once it is sent: the digest that told it.
  digest_id uuid REFERENCES digest (id),
  UNIQUE (person_id, body, kind, about),
  CHECK ((state IN ('withdrawn', 'missed')) = (why IS NOT NULL)),
  CHECK (state <> 'sent' OR digest_id IS NOT NULL)
);
CREATE INDEX reminder_list_due_idx ON reminder_list (person_id, on_date) WHERE state = 'planned';
CREATE INDEX reminder_list_about_idx ON reminder_list (body, kind, about);
CREATE INDEX reminder_list_digest_idx ON reminder_list (digest_id) WHERE digest_id IS NOT NULL;

-- What goes when, and what became of it.
CREATE INDEX reminder_coming_idx ON reminder (on_date, person_id, id) WHERE state = 'planned';
CREATE INDEX reminder_past_idx ON reminder (on_date, person_id, id) WHERE state <> 'planned';
CREATE INDEX reminder_list_day_idx ON reminder_list (on_date, person_id, id);
CREATE INDEX digest_failed_idx ON digest (id DESC) WHERE state = 'failed';

-- The list of outstanding mandates that the members of a body get before a session: held until it is released.
CREATE TABLE members_list (
  id          uuid PRIMARY KEY,
  body        text NOT NULL REFERENCES body (key) ON DELETE CASCADE,
  session     text NOT NULL UNIQUE,
  opens_on    date NOT NULL,
  goes_on     date NOT NULL,
  prepared_on date NOT NULL,
  state       text NOT NULL CHECK (state IN ('held', 'released', 'withdrawn')),
  -- Null where the body wants no hold.
  released_by uuid REFERENCES person (id) ON DELETE SET NULL,
  released_at timestamptz,
  version     integer NOT NULL DEFAULT 1,
  CHECK (goes_on <= opens_on),
  CHECK (state <> 'released' OR released_at IS NOT NULL)
);
CREATE INDEX members_list_opens_idx ON members_list (opens_on, id);

-- Who does not want a body's list. Joining again takes the row away.
CREATE TABLE members_list_left (
  person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  body      text NOT NULL REFERENCES body (key) ON DELETE CASCADE,
  at        timestamptz NOT NULL,
  PRIMARY KEY (person_id, body)
);

-- The way out of a list that stands in its mails. Only the SHA-256 is kept; each mail has its own.
CREATE TABLE leave_token (
  token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
  person_id  uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  -- Those of the lists in that mail.
  bodies     text[] NOT NULL,
  made_at    timestamptz NOT NULL
);
CREATE INDEX leave_token_person_idx ON leave_token (person_id);

-- What was attached, as it left.
ALTER TABLE mail ADD COLUMN calendar text;
