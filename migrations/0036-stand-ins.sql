-- Who may do in somebody's place what they do as director or focal point, while they are away. It counts only for who hears in
-- their place, too: where a process of the version before, or a successor, names another delegate, nobody acts.
ALTER TABLE person
  ADD COLUMN acting_id uuid REFERENCES person (id) ON DELETE SET NULL;
