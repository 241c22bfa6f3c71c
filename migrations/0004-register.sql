-- What bodies decided, what they ask, and what is owed.
CREATE TABLE document (
  id     uuid PRIMARY KEY,
  symbol text UNIQUE,
  kind   text NOT NULL,
  titles jsonb NOT NULL DEFAULT '{}'
);

-- The number is the decision's identity in its body, not a document symbol.
CREATE TABLE decision (
  id              uuid PRIMARY KEY,
  body            text NOT NULL REFERENCES body (key),
  type            text NOT NULL CHECK (type IN ('decision', 'resolution')),
  number          text NOT NULL,
  titles          jsonb NOT NULL DEFAULT '{}',
  session         text REFERENCES session (key),
  adopted_segment text CHECK (adopted_segment IN ('main', 'resumed')),
  adopted_on      date,
  adopted_by      text CHECK (adopted_by IN ('session', 'silence')),
  version         integer NOT NULL DEFAULT 1,
  UNIQUE (body, type, number)
);

CREATE TABLE decision_part (
  decision_id uuid NOT NULL REFERENCES decision (id),
  letter      text NOT NULL,
  titles      jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (decision_id, letter)
);

CREATE TABLE mandate (
  id                uuid PRIMARY KEY,
  body              text NOT NULL REFERENCES body (key),
  decision_id       uuid REFERENCES decision (id),
  part              text,
  session           text REFERENCES session (key),
  paragraph         text,
  paragraph_counted integer,
  subparagraph      text,
  verb              text NOT NULL,
  addressee_role    text NOT NULL CHECK (addressee_role IN ('head', 'secretariat', 'member-states', 'body', 'other')),
  addressee_name    text NOT NULL,
  mode              text NOT NULL CHECK (mode IN ('operative', 'narrated', 'recommendation_chain')),
  recurrence        text NOT NULL,
  deliverable       text,
  due_rule          jsonb,
  life              text NOT NULL DEFAULT 'active'
                    CHECK (life IN ('proposed', 'active', 'implemented', 'elapsed', 'superseded', 'retired')),
  unit_id           uuid REFERENCES unit (id),
  made_on           date NOT NULL,
  version           integer NOT NULL DEFAULT 1,
  CHECK (paragraph IS NULL OR paragraph_counted IS NULL)
);
CREATE INDEX mandate_decision_idx ON mandate (decision_id);
CREATE INDEX mandate_body_idx ON mandate (body, id);

-- The words, by language; quote, due words and condition are those of the text itself.
CREATE TABLE mandate_text (
  mandate_id uuid NOT NULL REFERENCES mandate (id),
  lang       text NOT NULL CHECK (lang IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
  quote      text NOT NULL,
  verb       text NOT NULL,
  addressee  text NOT NULL,
  due_words  text,
  condition  text,
  PRIMARY KEY (mandate_id, lang)
);

-- One occurrence of a mandate. A slot is its place in the rule ("executive-board/2023/1", "2023"); it never doubles.
CREATE TABLE task (
  id              uuid PRIMARY KEY,
  mandate_id      uuid NOT NULL REFERENCES mandate (id),
  -- The body that receives it, not always the one that asked.
  body            text NOT NULL REFERENCES body (key),
  slot            text NOT NULL,
  meeting         text NOT NULL CHECK (meeting IN ('fixed', 'tentative', 'choice', 'passed-over', 'none')),
  session         text REFERENCES session (key),
  segment_kind    text CHECK (segment_kind IN ('main', 'resumed')),
  segment_n       integer,
  starts_on       date,
  ends_on         date,
  candidates      text[] NOT NULL DEFAULT '{}',
  -- The last day to choose among the candidates.
  choose_by       date,
  -- The day before the meeting that the text itself sets ("eight weeks before").
  by_date         date,
  why             jsonb NOT NULL DEFAULT '[]',
  before_register boolean NOT NULL DEFAULT false,
  progress        text NOT NULL DEFAULT 'not-started'
                  CHECK (progress IN ('not-started', 'in-progress', 'for-clearance', 'cleared', 'submitted',
                                      'delivered', 'considered', 'blocked', 'dropped')),
  made_on         date NOT NULL,
  version         integer NOT NULL DEFAULT 1,
  UNIQUE (mandate_id, slot),
  CHECK (meeting NOT IN ('fixed', 'tentative') OR session IS NOT NULL),
  CHECK (meeting <> 'fixed' OR starts_on IS NOT NULL)
);
CREATE INDEX task_session_idx ON task (session, mandate_id);

CREATE TABLE deadline (
  task_id                uuid NOT NULL REFERENCES task (id),
  kind                   text NOT NULL,
  on_date                date NOT NULL,
  passed_before_adoption boolean NOT NULL DEFAULT false,
  PRIMARY KEY (task_id, kind)
);
CREATE INDEX deadline_date_idx ON deadline (on_date, task_id);
