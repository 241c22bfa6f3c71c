-- The last day that was begun for a body: its mandates were resolved again on it, choices nobody made have moved on.
ALTER TABLE body ADD COLUMN day_begun_on date;

-- News that somebody must know of, once: a choice that moved on (with the day by which nobody chose), a meeting that was
-- lost after work had begun.
ALTER TABLE reminder DROP CONSTRAINT reminder_kind_check;
ALTER TABLE reminder ADD CONSTRAINT reminder_kind_check
  CHECK (kind IN ('notice', 'moved-on', 'meeting-lost') OR kind ~ '^[0-9]+-days-(before|after)$');
ALTER TABLE reminder DROP CONSTRAINT reminder_check;
ALTER TABLE reminder ADD CONSTRAINT reminder_check
  CHECK ((kind IN ('notice', 'meeting-lost')) = (deadline_kind IS NULL));
CREATE INDEX reminder_task_idx ON reminder (task_id, id);
