-- The secretariat proposes that mandates leave the list; members object or comment until a date. Their words change nothing by
-- themselves: an act of the body does, or the proposal is withdrawn.
CREATE TABLE leaving_proposal (
  id            uuid PRIMARY KEY,
  body          text NOT NULL REFERENCES body (key),
  reason        text NOT NULL CHECK (reason <> ''),
  -- The last day, in the body's zone.
  comment_until date NOT NULL,
  person_id     uuid NOT NULL REFERENCES person (id),
  at            timestamptz NOT NULL,
  state         text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'decided', 'withdrawn')),
  act_id        uuid REFERENCES body_act (id),
  withdrawn_why text CHECK (withdrawn_why <> ''),
  version       integer NOT NULL DEFAULT 1,
  CHECK ((state = 'decided') = (act_id IS NOT NULL)),
  CHECK ((state = 'withdrawn') = (withdrawn_why IS NOT NULL))
);
CREATE INDEX leaving_proposal_body_idx ON leaving_proposal (body, at DESC, id DESC);
CREATE INDEX leaving_proposal_open_idx ON leaving_proposal (comment_until) WHERE state = 'open';

CREATE TABLE leaving_proposal_mandate (
  proposal_id uuid NOT NULL REFERENCES leaving_proposal (id),
  mandate_id  uuid NOT NULL REFERENCES mandate (id),
  PRIMARY KEY (proposal_id, mandate_id)
);
CREATE INDEX leaving_proposal_mandate_idx ON leaving_proposal_mandate (mandate_id);

CREATE TABLE leaving_comment (
  id          uuid PRIMARY KEY,
  proposal_id uuid NOT NULL REFERENCES leaving_proposal (id),
  person_id   uuid NOT NULL REFERENCES person (id),
  -- For which State (ISO 3166-1 alpha-3); null for a member that has none.
  state       text,
  stance      text NOT NULL CHECK (stance IN ('objects', 'comments')),
  words       text NOT NULL CHECK (words <> ''),
  at          timestamptz NOT NULL
);
CREATE INDEX leaving_comment_idx ON leaving_comment (proposal_id, at, id);
CREATE TRIGGER leaving_comment_stays BEFORE UPDATE ON leaving_comment FOR EACH ROW EXECUTE FUNCTION refuse_change();
