-- Orders in which lists may be asked for (libs/platform/src/paging/list-order.ts).
-- Where a decision stands among others: of "2022/5" each number counts as a number, so that it comes before "2022/10".
ALTER TABLE decision ADD COLUMN place numeric[] NOT NULL
  GENERATED ALWAYS AS (string_to_array(regexp_replace(number, '[^0-9/]', '', 'g'), '/', '')::numeric[]) STORED;
CREATE INDEX decision_place_idx ON decision (body, place, id);
-- The next meeting at which something of a mandate is owed.
CREATE INDEX task_owed_idx ON task (mandate_id, starts_on)
  WHERE meeting <> 'passed-over' AND NOT before_register AND progress NOT IN ('delivered', 'considered', 'dropped');
CREATE INDEX planned_document_by_symbol_idx ON planned_document ((coalesce(symbol, '')), id);
CREATE INDEX trail_action_idx ON trail (action, id);
