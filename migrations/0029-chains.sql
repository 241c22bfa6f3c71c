-- A later mandate reiterates an earlier one or merges several: it alone stays active, and the earlier are its history.
CREATE TABLE mandate_link (
  id          uuid PRIMARY KEY,
  later_id    uuid NOT NULL REFERENCES mandate (id),
  -- The later mandate had no owner and took that of an earlier one.
  unit_taken  boolean NOT NULL DEFAULT false,
  made_by     uuid REFERENCES person (id),
  made_at     timestamptz NOT NULL,
  undone_by   uuid REFERENCES person (id),
  undone_at   timestamptz,
  CHECK (undone_by IS NULL OR undone_at IS NOT NULL)
);
CREATE INDEX mandate_link_later_idx ON mandate_link (later_id, made_at DESC, id DESC) WHERE undone_at IS NULL;

CREATE TABLE linked_mandate (
  link_id    uuid NOT NULL REFERENCES mandate_link (id),
  earlier_id uuid NOT NULL REFERENCES mandate (id),
  -- Its items that came along.
  items      uuid[] NOT NULL DEFAULT '{}',
  -- Taken back: kept as history, and free to be linked again.
  undone     boolean NOT NULL DEFAULT false,
  PRIMARY KEY (link_id, earlier_id)
);
-- What was carried on by one mandate is not carried on by another.
CREATE UNIQUE INDEX linked_mandate_earlier_idx ON linked_mandate (earlier_id) WHERE NOT undone;

-- What became of an open task by a link: so that taking the link back gives the same again.
CREATE TABLE linked_task (
  link_id            uuid NOT NULL REFERENCES mandate_link (id),
  task_id            uuid NOT NULL REFERENCES task (id),
  how                text NOT NULL CHECK (how IN ('moved', 'ended')),
  mandate_id         uuid NOT NULL REFERENCES mandate (id),
  slot               text NOT NULL,
  waits_for          text,
  origin_id          uuid REFERENCES mandate (id),
  progress           text NOT NULL,
  blocked_kind       text,
  blocked_reason     text,
  blocked_cleared_at timestamptz,
  PRIMARY KEY (link_id, task_id)
);
CREATE INDEX linked_task_task_idx ON linked_task (task_id);

ALTER TABLE task
  -- The mandate whose rule gives it its meeting, where that is an earlier one: its slot then begins with that one's id.
  ADD COLUMN origin_id    uuid REFERENCES mandate (id),
  -- The task that carries what this one owed.
  ADD COLUMN carried_into uuid REFERENCES task (id),
  ADD CONSTRAINT task_carried_check CHECK (carried_into IS NULL OR (progress = 'dropped' AND carried_into <> id));
CREATE INDEX task_origin_idx ON task (origin_id, mandate_id) WHERE origin_id IS NOT NULL;
