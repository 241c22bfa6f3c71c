-- Several texts of one decision: in other languages, and later versions in one language.
ALTER TABLE reading
  ADD COLUMN text_status text NOT NULL DEFAULT 'adopted' CHECK (text_status IN ('adopted', 'edited', 'corrigendum')),
  -- The decisions whose text it is, out of findings: "executive-board decision 2022/5".
  ADD COLUMN decisions text[] NOT NULL DEFAULT '{}';
UPDATE reading SET decisions = ARRAY(
  SELECT concat_ws(' ', d ->> 'body', d ->> 'type', d ->> 'number') FROM jsonb_array_elements(findings -> 'decisions') AS d)
WHERE findings IS NOT NULL;
CREATE INDEX reading_decisions_idx ON reading USING gin (decisions);

-- What a person added in review, where the reader had found nothing.
ALTER TABLE proposal
  ADD COLUMN added_by uuid REFERENCES person (id),
  ADD COLUMN added_at timestamptz;
CREATE INDEX proposal_mandate_idx ON proposal (mandate_id) WHERE mandate_id IS NOT NULL;

ALTER TABLE mandate_text
  ADD COLUMN status text NOT NULL DEFAULT 'adopted' CHECK (status IN ('adopted', 'edited', 'corrigendum'));

-- The words that a mandate had before a later text was accepted, with the due rule that was in force then.
CREATE TABLE earlier_text (
  id          uuid PRIMARY KEY,
  mandate_id  uuid NOT NULL REFERENCES mandate (id),
  lang        text NOT NULL CHECK (lang IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
  status      text NOT NULL CHECK (status IN ('adopted', 'edited', 'corrigendum')),
  quote       text NOT NULL,
  verb        text NOT NULL,
  addressee   text NOT NULL,
  due_words   text,
  condition   text,
  due_rule    jsonb,
  replaced_by uuid REFERENCES person (id),
  replaced_at timestamptz NOT NULL
);
CREATE INDEX earlier_text_mandate_idx ON earlier_text (mandate_id, id);

-- What a person said about a mandate whose paragraph a later text no longer has.
CREATE TABLE missing_paragraph (
  reading_id  uuid NOT NULL REFERENCES reading (id),
  mandate_id  uuid NOT NULL REFERENCES mandate (id),
  answer      text NOT NULL CHECK (answer IN ('kept', 'retired')),
  answered_by uuid REFERENCES person (id),
  answered_at timestamptz NOT NULL,
  PRIMARY KEY (reading_id, mandate_id)
);
