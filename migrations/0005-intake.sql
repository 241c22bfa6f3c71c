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
  taken_in_by uuid REFERENCES person (id),
  taken_in_at timestamptz NOT NULL,
  version     integer NOT NULL DEFAULT 1,
  CHECK ((state = 'ready') = (findings IS NOT NULL)),
  CHECK ((state = 'failed') = (failure IS NOT NULL))
);

CREATE TABLE proposal (
  id         uuid PRIMARY KEY,
  reading_id uuid NOT NULL REFERENCES reading (id),
  position   integer NOT NULL,
  state      text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'confirmed', 'rejected')),
  request    jsonb NOT NULL,
  mandate_id uuid REFERENCES mandate (id),
  decided_by uuid REFERENCES person (id),
  decided_at timestamptz,
  version    integer NOT NULL DEFAULT 1,
  UNIQUE (reading_id, position),
  CHECK ((state = 'confirmed') = (mandate_id IS NOT NULL)),
  CHECK ((state = 'proposed') = (decided_at IS NULL))
);
