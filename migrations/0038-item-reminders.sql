-- An item of a mandate whose day nears or has passed, told in the digest of who owes it: what it is about is the item, the step of
-- the policy and the day, "0190… 14-days-before 2027-03-01".
ALTER TABLE reminder_list
  DROP CONSTRAINT reminder_list_kind_check,
  ADD CONSTRAINT reminder_list_kind_check
    CHECK (kind IN ('late-list', 'undated-list', 'members-list', 'release-soon', 'release-today', 'item'));
CREATE INDEX mandate_item_target_idx ON mandate_item (mandate_id) WHERE target_date IS NOT NULL;
