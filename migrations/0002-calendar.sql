-- Which bodies there are, how they name their sessions, and when they meet.
CREATE TABLE body (
  key                text PRIMARY KEY CHECK (key ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  names              jsonb NOT NULL CHECK (jsonb_typeof(names) = 'object' AND names <> '{}'),
  zone               text NOT NULL CHECK (zone <> ''),
  naming             text NOT NULL DEFAULT 'year-and-ordinal'
                     CHECK (naming IN ('year-and-ordinal', 'name-of-the-year', 'number')),
  parent             text REFERENCES body (key),
  -- Meetings that ended before this day are before the register: not recorded.
  register_kept_from date,
  complete_years     integer[] NOT NULL DEFAULT '{}',
  -- Weeks before the opening, by kind; what stands here replaces the default.
  deadline_policy    jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(deadline_policy) = 'object'),
  version            integer NOT NULL DEFAULT 1,
  CHECK (parent <> key)
);

-- The key is the name that the body gave, in one text; no change of dates touches it.
CREATE TABLE session (
  id        uuid PRIMARY KEY,
  key       text NOT NULL UNIQUE,
  body      text NOT NULL REFERENCES body (key),
  year      integer CHECK (year BETWEEN 1000 AND 9999),
  ordinal   integer CHECK (ordinal BETWEEN 1 AND 9999),
  name      text CHECK (name ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  kind      text NOT NULL CHECK (kind IN ('regular', 'special')),
  cancelled boolean NOT NULL DEFAULT false,
  version   integer NOT NULL DEFAULT 1,
  CHECK ((ordinal IS NULL) <> (name IS NULL)),
  CHECK (name IS NULL OR year IS NOT NULL),
  CHECK (key = body || '/' || coalesce(year::text || '/', '') || coalesce(ordinal::text, name))
);
CREATE INDEX session_body_idx ON session (body, year);

CREATE TABLE segment (
  id              uuid PRIMARY KEY,
  session_id      uuid NOT NULL REFERENCES session (id),
  kind            text NOT NULL CHECK (kind IN ('main', 'resumed')),
  n               integer CHECK (n BETWEEN 1 AND 99),
  starts_on       date,
  ends_on         date,
  expected        text CHECK (expected ~ '^[1-9][0-9]{3}-Q[1-4]$'),
  -- Null: nobody said; then it does.
  takes_documents boolean,
  why             text CHECK (why <> ''),
  UNIQUE NULLS NOT DISTINCT (session_id, kind, n),
  CHECK ((kind = 'main') = (n IS NULL)),
  CHECK ((starts_on IS NULL) = (ends_on IS NULL)),
  CHECK (ends_on >= starts_on),
  CHECK (starts_on IS NULL OR expected IS NULL),
  CHECK (why IS NULL OR takes_documents IS FALSE)
);
CREATE INDEX segment_starts_idx ON segment (starts_on);
