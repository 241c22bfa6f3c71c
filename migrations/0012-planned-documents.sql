-- What will be put before a session, and deadlines that were extended.
CREATE TABLE planned_document (
  id                uuid PRIMARY KEY,
  body              text NOT NULL REFERENCES body (key),
  session           text NOT NULL REFERENCES session (key),
  segment_kind      text NOT NULL DEFAULT 'main' CHECK (segment_kind IN ('main', 'resumed')),
  segment_n         integer CHECK (segment_n BETWEEN 1 AND 99),
  agenda_item       text CHECK (agenda_item <> ''),
  -- By language: { "en": …, "zh": … }.
  titles            jsonb NOT NULL CHECK (jsonb_typeof(titles) = 'object' AND titles <> '{}'),
  form              text NOT NULL CHECK (form IN ('pre-session', 'in-session', 'information', 'conference-room', 'oral')),
  -- Those in which it is to be issued.
  languages         text[] NOT NULL DEFAULT '{}' CHECK (languages <@ ARRAY['ar', 'en', 'es', 'fr', 'ru', 'zh']),
  words             integer CHECK (words BETWEEN 1 AND 1000000),
  -- The days that documents services have kept for it.
  slot_from         date,
  slot_until        date,
  slot_confirmed_on date,
  submitted_on      date,
  issued_on         date,
  symbol            text CHECK (symbol <> ''),
  state             text NOT NULL DEFAULT 'planned'
                    CHECK (state IN ('planned', 'slot-confirmed', 'for-clearance', 'cleared', 'submitted', 'issued', 'withdrawn')),
  unit_id           uuid REFERENCES unit (id),
  made_on           date NOT NULL,
  version           integer NOT NULL DEFAULT 1,
  CHECK ((segment_kind = 'main') = (segment_n IS NULL)),
  CHECK ((slot_from IS NULL) = (slot_until IS NULL)),
  CHECK (slot_from <= slot_until),
  CHECK (state <> 'slot-confirmed' OR slot_confirmed_on IS NOT NULL),
  CHECK (state <> 'submitted' OR submitted_on IS NOT NULL),
  CHECK ((state = 'issued') = (issued_on IS NOT NULL))
);
CREATE INDEX planned_document_session_idx ON planned_document (session, id);
CREATE INDEX planned_document_body_idx ON planned_document (body, id);
CREATE INDEX planned_document_state_idx ON planned_document (state, id);
CREATE INDEX planned_document_unit_idx ON planned_document (unit_id, id) WHERE unit_id IS NOT NULL;
CREATE UNIQUE INDEX planned_document_symbol_idx ON planned_document (symbol) WHERE symbol IS NOT NULL;

-- The paper that answers a task.
ALTER TABLE task ADD COLUMN document_id uuid REFERENCES planned_document (id);
CREATE INDEX task_document_idx ON task (document_id, id) WHERE document_id IS NOT NULL;

-- Set while a deadline is extended: on_date is then the day in force, this the day that was counted.
ALTER TABLE deadline ADD COLUMN originally date, ADD COLUMN reason text,
  ADD CONSTRAINT deadline_extended_check CHECK ((originally IS NULL) = (reason IS NULL));

-- A deadline of a task, or of a paper and so of its tasks, that somebody set to another day. It holds for one meeting:
-- when that moves, the deadlines are counted anew and this one has ended.
CREATE TABLE deadline_extension (
  id          uuid PRIMARY KEY,
  task_id     uuid REFERENCES task (id),
  document_id uuid REFERENCES planned_document (id),
  kind        text NOT NULL CHECK (kind IN ('slot', 'submission', 'issuance', 'oral-notice', 'in-session', 'by')),
  session     text NOT NULL REFERENCES session (key),
  starts_on   date NOT NULL,
  originally  date NOT NULL,
  on_date     date NOT NULL,
  reason      text NOT NULL CHECK (reason <> ''),
  person_id   uuid NOT NULL REFERENCES person (id),
  at          timestamptz NOT NULL,
  ended_at    timestamptz,
  ended_why   text CHECK (ended_why IN ('replaced', 'taken-back', 'meeting-moved')),
  CHECK ((task_id IS NULL) <> (document_id IS NULL)),
  CHECK ((ended_at IS NULL) = (ended_why IS NULL))
);
CREATE UNIQUE INDEX deadline_extension_task_idx ON deadline_extension (task_id, kind) WHERE ended_at IS NULL AND task_id IS NOT NULL;
CREATE UNIQUE INDEX deadline_extension_document_idx ON deadline_extension (document_id, kind)
  WHERE ended_at IS NULL AND document_id IS NOT NULL;
