-- The trail in one order for good, added to alone, and sealed: who can change a row cannot hide that it was changed.
CREATE SEQUENCE trail_seq;
ALTER TABLE trail ADD COLUMN seq bigint;
UPDATE trail t SET seq = n.seq FROM (SELECT id, row_number() OVER (ORDER BY id) AS seq FROM trail) n WHERE n.id = t.id;
SELECT setval('trail_seq', max(seq)) FROM trail HAVING max(seq) IS NOT NULL;
ALTER TABLE trail ALTER COLUMN seq SET NOT NULL;
CREATE UNIQUE INDEX trail_seq_idx ON trail (seq);
CREATE INDEX trail_actor_idx ON trail (actor_id, at, id) WHERE actor_id IS NOT NULL;
CREATE INDEX trail_body_idx ON trail (body, at, id);
CREATE INDEX trail_kind_idx ON trail (subject_kind, at, id);

-- Held shared until the entry is committed. Who takes it alone for a moment (SealTrail) knows that no number below the
-- highest one in sight will still come. Set here, so that processes of an earlier version number theirs, too.
CREATE FUNCTION number_trail_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(7460023);
  NEW.seq := nextval('trail_seq');
  RETURN NEW;
END $$;
CREATE TRIGGER trail_numbered BEFORE INSERT ON trail FOR EACH ROW EXECUTE FUNCTION number_trail_entry();
CREATE TRIGGER trail_stays BEFORE UPDATE OR DELETE ON trail FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- One link for each entry: the SHA-256 of the link before and of the entry. No foreign key: a seal outlives the entry
-- that somebody took away, and tells of it.
CREATE TABLE trail_seal (
  seq  bigint PRIMARY KEY,
  hash bytea NOT NULL CHECK (length(hash) = 32)
);
CREATE TRIGGER trail_seal_stays BEFORE UPDATE OR DELETE ON trail_seal FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A person who is erased keeps a row without name and address: what they did stays done by somebody, and the trail whole.
ALTER TABLE person ADD COLUMN erased_at timestamptz;
