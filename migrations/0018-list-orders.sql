-- The order in which tasks are listed: by the meeting's day, those without one last.
CREATE INDEX task_order_idx ON task ((coalesce(starts_on, 'infinity'::date)), id);

-- What may wait until a person decides, by the reason: few of the many that have no meeting.
CREATE INDEX task_undecided_idx ON task USING gin (why jsonb_path_ops)
  WHERE meeting IN ('none', 'passed-over') AND NOT before_register AND progress NOT IN ('delivered', 'considered', 'dropped');

-- The unique index over task and person finds the reminders of a task as well; it was written to twice for each reminder.
DROP INDEX reminder_task_idx;
