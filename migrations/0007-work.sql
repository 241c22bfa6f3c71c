-- Doing the work on a task: what is written, who cleared it, what blocks it, which session was chosen.
ALTER TABLE task
  ADD COLUMN blocked_kind       text CHECK (blocked_kind IN ('funding', 'other')),
  ADD COLUMN blocked_reason     text CHECK (blocked_reason <> ''),
  -- Until then the reason is the secretariat's own.
  ADD COLUMN blocked_cleared_at timestamptz,
  ADD CONSTRAINT task_blocked_check CHECK ((progress = 'blocked') = (blocked_kind IS NOT NULL)),
  ADD CONSTRAINT task_blocked_told_check CHECK ((blocked_kind IS NULL) = (blocked_reason IS NULL)),
  ADD CONSTRAINT task_blocked_cleared_check CHECK (blocked_cleared_at IS NULL OR blocked_kind IS NOT NULL);
CREATE INDEX task_mandate_idx ON task (mandate_id);
CREATE INDEX task_clearance_idx ON task (id) WHERE progress IN ('for-clearance', 'blocked');
CREATE INDEX task_choice_idx ON task (choose_by) WHERE meeting = 'choice';

-- Since when its unit owes a mandate: its people are told no earlier than that.
ALTER TABLE mandate ADD COLUMN owned_since date;
CREATE INDEX mandate_unit_idx ON mandate (unit_id) WHERE unit_id IS NOT NULL;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME;
END $$;

-- What a focal point wrote. A correction is another update.
CREATE TABLE task_update (
  id                uuid PRIMARY KEY,
  task_id           uuid NOT NULL REFERENCES task (id),
  author            uuid NOT NULL REFERENCES person (id),
  -- The unit that owes it, when the secretariat wrote in its place.
  on_behalf_of_unit uuid REFERENCES unit (id),
  at                timestamptz NOT NULL,
  progress          text NOT NULL CHECK (progress IN ('in-progress', 'blocked')),
  narrative         text NOT NULL CHECK (narrative <> ''),
  challenges        text CHECK (challenges <> ''),
  next_steps        text CHECK (next_steps <> ''),
  evidence          jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(evidence) = 'array')
);
CREATE INDEX task_update_task_idx ON task_update (task_id, at DESC, id DESC);
CREATE TRIGGER task_update_stays BEFORE UPDATE ON task_update FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What became of an update: sent for clearance, then cleared or returned. One row for each step.
CREATE TABLE clearance (
  id                uuid PRIMARY KEY,
  update_id         uuid NOT NULL REFERENCES task_update (id),
  outcome           text NOT NULL CHECK (outcome IN ('sent', 'cleared', 'returned')),
  person_id         uuid NOT NULL REFERENCES person (id),
  on_behalf_of_unit uuid REFERENCES unit (id),
  at                timestamptz NOT NULL,
  reason            text CHECK (reason <> ''),
  UNIQUE (update_id, outcome),
  CHECK ((outcome = 'returned') = (reason IS NOT NULL))
);
CREATE TRIGGER clearance_stays BEFORE UPDATE ON clearance FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A person's choice among the candidates of a slot; the last one counts.
CREATE TABLE choice (
  id         uuid PRIMARY KEY,
  mandate_id uuid NOT NULL REFERENCES mandate (id),
  slot       text NOT NULL,
  session    text NOT NULL REFERENCES session (key),
  person_id  uuid NOT NULL REFERENCES person (id),
  at         timestamptz NOT NULL,
  reason     text CHECK (reason <> '')
);
CREATE INDEX choice_mandate_idx ON choice (mandate_id, at DESC, id DESC);
CREATE TRIGGER choice_stays BEFORE UPDATE ON choice FOR EACH ROW EXECUTE FUNCTION refuse_change();
