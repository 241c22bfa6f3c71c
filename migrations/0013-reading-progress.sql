-- How far a reading is, how often it was begun, and who looked at a text that was doubtful.
ALTER TABLE reading
  ADD COLUMN progress real NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 1),
  ADD COLUMN attempts integer NOT NULL DEFAULT 0,
  ADD COLUMN text_checked_by uuid REFERENCES person (id),
  ADD COLUMN text_checked_at timestamptz;
