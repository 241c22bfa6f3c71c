-- What a body or its Bureau did, as a governance officer recorded it: only with it is a due meeting moved, or a task or mandate
-- taken off the list. Never edited: one that was recorded wrongly is taken back by another row.
CREATE TABLE body_act (
  id         uuid PRIMARY KEY,
  body       text NOT NULL REFERENCES body (key),
  kind       text NOT NULL CHECK (kind IN ('decision', 'session-report', 'silence-procedure', 'bureau', 'taken-back')),
  -- "decision 2023/4, paragraph 7"; for what is taken back, why.
  reference  text NOT NULL CHECK (reference <> ''),
  on_date    date NOT NULL,
  evidence   jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(evidence) = 'array'),
  person_id  uuid NOT NULL REFERENCES person (id),
  at         timestamptz NOT NULL,
  takes_back uuid UNIQUE REFERENCES body_act (id),
  CHECK ((kind = 'taken-back') = (takes_back IS NOT NULL))
);
CREATE INDEX body_act_body_idx ON body_act (body, at DESC, id DESC);
CREATE TRIGGER body_act_stays BEFORE UPDATE ON body_act FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What it did to a mandate, or to one of its tasks, with what was before and after: that much is put back when it is taken back.
CREATE TABLE body_act_effect (
  id         uuid PRIMARY KEY,
  act_id     uuid NOT NULL REFERENCES body_act (id),
  mandate_id uuid NOT NULL REFERENCES mandate (id),
  task_id    uuid REFERENCES task (id),
  deed       text NOT NULL CHECK (deed IN ('take-note', 'approve', 'defer', 'ask-for-more', 'move', 'drop',
                                           'implement', 'elapse', 'retire')),
  -- To which session it moved or deferred.
  session    text REFERENCES session (key),
  note       text CHECK (note <> ''),
  -- Where the task was due until then.
  was_due_at text REFERENCES session (key),
  before     jsonb NOT NULL,
  after      jsonb NOT NULL,
  UNIQUE NULLS NOT DISTINCT (act_id, mandate_id, task_id),
  CHECK ((task_id IS NULL) = (deed IN ('implement', 'elapse', 'retire'))),
  CHECK (deed NOT IN ('move', 'defer') OR session IS NOT NULL)
);
CREATE INDEX body_act_effect_mandate_idx ON body_act_effect (mandate_id, act_id);
CREATE INDEX body_act_effect_task_idx ON body_act_effect (task_id) WHERE task_id IS NOT NULL;
CREATE TRIGGER body_act_effect_stays BEFORE UPDATE ON body_act_effect FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE task
  -- The act that put it where it is due, whatever its rule says; no session where the body asked for more and named none.
  ADD COLUMN placed_by_act     uuid REFERENCES body_act (id),
  ADD COLUMN placed_at_session text REFERENCES session (key),
  -- What the body last did when it considered it.
  ADD COLUMN outcome           text CHECK (outcome IN ('take-note', 'approve', 'defer', 'ask-for-more')),
  ADD CONSTRAINT task_placed_check CHECK (placed_at_session IS NULL OR placed_by_act IS NOT NULL);
CREATE INDEX task_placed_idx ON task (placed_at_session, mandate_id) WHERE placed_by_act IS NOT NULL;

-- The steps by which a body has updates and papers cleared: { "updates": [step], "documents": [step] }. Without a row: the usual ones.
CREATE TABLE clearance_list (
  body    text PRIMARY KEY REFERENCES body (key) ON DELETE CASCADE,
  steps   jsonb NOT NULL CHECK (jsonb_typeof(steps) = 'object'),
  version integer NOT NULL DEFAULT 1
);

-- While something is for clearance: { "steps": [step], "at": n }, the list as it was when it was sent, and which step it waits
-- for. Another list disturbs nothing that is under way. Null in what a process of the version before has sent: the director.
ALTER TABLE task ADD COLUMN clearing jsonb;
ALTER TABLE planned_document ADD COLUMN clearing jsonb;

-- A step that is not the last is passed; the last clears.
ALTER TABLE clearance
  DROP CONSTRAINT clearance_update_id_outcome_key,
  DROP CONSTRAINT clearance_outcome_check,
  ADD CONSTRAINT clearance_outcome_check CHECK (outcome IN ('sent', 'passed', 'cleared', 'returned')),
  ADD COLUMN step       integer CHECK (step BETWEEN 1 AND 20),
  ADD COLUMN step_names jsonb;
CREATE UNIQUE INDEX clearance_once_idx ON clearance (update_id, outcome) WHERE outcome <> 'passed';
CREATE UNIQUE INDEX clearance_step_idx ON clearance (update_id, step) WHERE outcome = 'passed';
CREATE INDEX clearance_update_idx ON clearance (update_id);

-- What became of a paper: sent, passed and cleared or returned, as often as it was sent.
CREATE TABLE document_clearance (
  id                uuid PRIMARY KEY,
  document_id       uuid NOT NULL REFERENCES planned_document (id),
  outcome           text NOT NULL CHECK (outcome IN ('sent', 'passed', 'cleared', 'returned')),
  step              integer CHECK (step BETWEEN 1 AND 20),
  step_names        jsonb,
  person_id         uuid NOT NULL REFERENCES person (id),
  on_behalf_of_unit uuid REFERENCES unit (id),
  at                timestamptz NOT NULL,
  reason            text CHECK (reason <> ''),
  CHECK ((outcome = 'returned') = (reason IS NOT NULL))
);
CREATE INDEX document_clearance_idx ON document_clearance (document_id, at DESC, id DESC);
CREATE TRIGGER document_clearance_stays BEFORE UPDATE ON document_clearance FOR EACH ROW EXECUTE FUNCTION refuse_change();
