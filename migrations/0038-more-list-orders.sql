-- Orders in which lists may be asked for (libs/platform/src/paging/list-order.ts).
-- The next meeting at which something of a mandate is owed.
CREATE INDEX task_owed_idx ON task (mandate_id, starts_on)
  WHERE meeting <> 'passed-over' AND NOT before_register AND progress NOT IN ('delivered', 'considered', 'dropped');
CREATE INDEX planned_document_by_symbol_idx ON planned_document ((coalesce(symbol, '')), id);
CREATE INDEX trail_action_idx ON trail (action, id);
