-- Due on a date that is no meeting ("by 30 June 2026"), and after something else ("through the Board to the Assembly").
ALTER TABLE task
  DROP CONSTRAINT task_check,
  ADD CONSTRAINT task_meeting_known_check CHECK (
    meeting NOT IN ('fixed', 'tentative') OR session IS NOT NULL
    OR (meeting = 'fixed' AND by_date IS NOT NULL AND by_date = starts_on AND by_date = ends_on)),
  -- The slot of the task of the same mandate that goes before this one, through another body.
  ADD COLUMN waits_for text CHECK (waits_for <> slot);

-- Those whose due rule names another mandate ("with existing reporting"): they follow it.
CREATE INDEX mandate_names_another_idx ON mandate (id) WHERE jsonb_path_exists(due_rule, '$.**.mandate');
