-- A file that was taken in, what the reader found in it, and what a person decides about each finding.
CREATE TABLE reading (
  id          uuid PRIMARY KEY,
  content_hash text NOT NULL UNIQUE,
  file_name   text NOT NULL,
  content     bytea NOT NULL,
  lang        text,
  state       text NOT NULL CHECK (state IN ('reading', 'ready', 'failed')),
  failure     text,
  failure_details jsonb,
  text        text,
  findings    jsonb,
  -- What the text says of itself, out of findings: lists need no more of it.
  document    jsonb,
  -- The same in every language of one document; null when the text says too little of itself.
  document_key text,
  taken_in_by uuid REFERENCES person (id),
  taken_in_at timestamptz NOT NULL,
  version     integer NOT NULL DEFAULT 1,
  CHECK ((state = 'ready') = (findings IS NOT NULL)),
  CHECK ((findings IS NULL) = (document IS NULL)),
  CHECK ((state = 'failed') = (failure IS NOT NULL))
);

-- By hash: the key of a document that holds many decisions is longer than a tree's entry may be.
CREATE INDEX reading_document_idx ON reading USING hash (document_key) WHERE document_key IS NOT NULL;

-- What the reader found stays in request as it was; what a person made of it stands beside it in corrected. The parts of a
-- proposal that was split name it, and follow it in position.
CREATE TABLE proposal (
  id         uuid PRIMARY KEY,
  reading_id uuid NOT NULL REFERENCES reading (id),
  position   integer NOT NULL,
  split_from uuid REFERENCES proposal (id),
  state      text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'confirmed', 'rejected', 'split')),
  request    jsonb NOT NULL,
  corrected  jsonb,
  corrected_by uuid REFERENCES person (id),
  corrected_at timestamptz,
  mandate_id uuid REFERENCES mandate (id),
  decided_by uuid REFERENCES person (id),
  decided_at timestamptz,
  version    integer NOT NULL DEFAULT 1,
  -- Deferrable, so that one statement can move those behind a split one along.
  UNIQUE (reading_id, position) DEFERRABLE INITIALLY IMMEDIATE,
  CHECK ((state = 'confirmed') = (mandate_id IS NOT NULL)),
  CHECK ((state = 'proposed') = (decided_at IS NULL)),
  CHECK ((corrected IS NULL) = (corrected_at IS NULL))
);
CREATE INDEX proposal_split_from_idx ON proposal (split_from) WHERE split_from IS NOT NULL;
