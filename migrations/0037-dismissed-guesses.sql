-- That a mandate does not repeat an earlier one, though their words are alike: a person said so, and it is guessed no more.
CREATE TABLE dismissed_guess (
  later_id   uuid NOT NULL REFERENCES mandate (id) ON DELETE CASCADE,
  earlier_id uuid NOT NULL REFERENCES mandate (id) ON DELETE CASCADE,
  person_id  uuid REFERENCES person (id) ON DELETE SET NULL,
  at         timestamptz NOT NULL,
  PRIMARY KEY (later_id, earlier_id)
);
