-- What members ask about mandates and what the secretariat answers. Everything is only ever added to.
CREATE TABLE question (
  id         uuid PRIMARY KEY,
  mandate_id uuid NOT NULL REFERENCES mandate (id),
  asked_by   uuid NOT NULL REFERENCES person (id),
  -- The State for which it was asked (ISO 3166-1 alpha-2): its delegates share it. Null: the person's own.
  state      text CHECK (state ~ '^[A-Z]{2}$'),
  at         timestamptz NOT NULL
);
CREATE INDEX question_mandate_idx ON question (mandate_id, id);
CREATE INDEX question_person_idx ON question (asked_by);
CREATE TRIGGER question_stays BEFORE UPDATE ON question FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The words of a question: first, and whenever its State asked again.
CREATE TABLE question_words (
  id          uuid PRIMARY KEY,
  question_id uuid NOT NULL REFERENCES question (id),
  author      uuid NOT NULL REFERENCES person (id),
  at          timestamptz NOT NULL,
  words       text NOT NULL CHECK (words <> '' AND length(words) <= 4000)
);
CREATE INDEX question_words_question_idx ON question_words (question_id, id DESC);
CREATE INDEX question_words_author_idx ON question_words (author, at);
CREATE TRIGGER question_words_stay BEFORE UPDATE ON question_words FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Who else sees a question, as its side agreed; the last one counts.
CREATE TABLE question_showing (
  question_id uuid NOT NULL REFERENCES question (id),
  n           integer NOT NULL CHECK (n > 0),
  -- Nobody else; without the State's name; with it.
  showing     text NOT NULL CHECK (showing IN ('asker', 'unnamed', 'named')),
  person_id   uuid NOT NULL REFERENCES person (id),
  at          timestamptz NOT NULL,
  PRIMARY KEY (question_id, n)
);
CREATE INDEX question_showing_person_idx ON question_showing (person_id);
CREATE TRIGGER question_showing_stays BEFORE UPDATE ON question_showing FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- That only who asked lets more people see it holds whatever program writes here.
CREATE FUNCTION refuse_wider_showing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.person_id <> (SELECT asked_by FROM question WHERE id = NEW.question_id)
     AND array_position(ARRAY['asker', 'unnamed', 'named'], NEW.showing) > coalesce(
       (SELECT array_position(ARRAY['asker', 'unnamed', 'named'], s.showing) FROM question_showing s
        WHERE s.question_id = NEW.question_id ORDER BY s.n DESC LIMIT 1), 1) THEN
    RAISE EXCEPTION 'only who asked a question lets more people see it';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER question_showing_narrows BEFORE INSERT ON question_showing
  FOR EACH ROW EXECUTE FUNCTION refuse_wider_showing();

-- What was written in answer. A draft until it is given; a correction is another answer.
CREATE TABLE answer (
  id                uuid PRIMARY KEY,
  question_id       uuid NOT NULL REFERENCES question (id),
  author            uuid NOT NULL REFERENCES person (id),
  -- The unit that owes the mandate, when the secretariat wrote in its place.
  on_behalf_of_unit uuid REFERENCES unit (id),
  at                timestamptz NOT NULL,
  words             text NOT NULL CHECK (words <> '' AND length(words) <= 10000)
);
CREATE INDEX answer_question_idx ON answer (question_id, id DESC);
CREATE INDEX answer_author_idx ON answer (author);
CREATE TRIGGER answer_stays BEFORE UPDATE ON answer FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What became of an answer: given to who asked, or returned with a reason. Once.
CREATE TABLE answer_step (
  id        uuid PRIMARY KEY,
  answer_id uuid NOT NULL UNIQUE REFERENCES answer (id),
  outcome   text NOT NULL CHECK (outcome IN ('given', 'returned')),
  person_id uuid NOT NULL REFERENCES person (id),
  at        timestamptz NOT NULL,
  reason    text CHECK (reason <> ''),
  CHECK ((outcome = 'returned') = (reason IS NOT NULL))
);
CREATE INDEX answer_step_person_idx ON answer_step (person_id);
CREATE TRIGGER answer_step_stays BEFORE UPDATE ON answer_step FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Whether a body's answers are cleared before who asked sees them, whoever wrote them. Without a row they are not.
CREATE TABLE question_policy (
  body            text PRIMARY KEY REFERENCES body (key) ON DELETE CASCADE,
  answers_cleared boolean NOT NULL,
  version         integer NOT NULL DEFAULT 1
);
