-- Numbered items inside a mandate: the recommendations of a report, say, each with an owner, an answer and how far it is.
CREATE TABLE mandate_item (
  id                uuid PRIMARY KEY,
  mandate_id        uuid NOT NULL REFERENCES mandate (id),
  -- Where it stands in the list.
  place             integer NOT NULL,
  -- As the document writes it: "1", "2 (a)".
  number            text NOT NULL CHECK (number <> ''),
  -- By language: { "en": …, "zh": … }.
  texts             jsonb NOT NULL CHECK (jsonb_typeof(texts) = 'object' AND texts <> '{}'),
  -- The symbol of the document that it stands in: "JIU/REP/2022/1".
  document          text CHECK (document <> ''),
  -- Null: the unit that owes the mandate.
  unit_id           uuid REFERENCES unit (id),
  -- Null until somebody has said it.
  acceptance        text CHECK (acceptance IN ('accepted', 'partially-accepted', 'not-accepted')),
  acceptance_reason text CHECK (acceptance_reason <> ''),
  target_date       date,
  made_on           date NOT NULL,
  version           integer NOT NULL DEFAULT 1,
  CHECK (acceptance <> 'not-accepted' OR acceptance_reason IS NOT NULL),
  UNIQUE NULLS NOT DISTINCT (mandate_id, document, number)
);
CREATE INDEX mandate_item_place_idx ON mandate_item (mandate_id, place, id);
CREATE INDEX mandate_item_unit_idx ON mandate_item (unit_id) WHERE unit_id IS NOT NULL;

-- What was written of an item. How far an item is follows from what was written last and not returned.
CREATE TABLE item_update (
  id                uuid PRIMARY KEY,
  item_id           uuid NOT NULL REFERENCES mandate_item (id),
  author            uuid NOT NULL REFERENCES person (id),
  -- The unit that owes it, when the secretariat wrote in its place.
  on_behalf_of_unit uuid REFERENCES unit (id),
  at                timestamptz NOT NULL,
  implementation    text NOT NULL CHECK (implementation IN ('not-started', 'in-progress', 'implemented', 'closed')),
  narrative         text NOT NULL CHECK (narrative <> '')
);
CREATE INDEX item_update_item_idx ON item_update (item_id, at DESC, id DESC);
CREATE TRIGGER item_update_stays BEFORE UPDATE ON item_update FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What became of it. Writing it is sending it: it is cleared or returned once.
CREATE TABLE item_clearance (
  update_id         uuid PRIMARY KEY REFERENCES item_update (id),
  outcome           text NOT NULL CHECK (outcome IN ('cleared', 'returned')),
  person_id         uuid NOT NULL REFERENCES person (id),
  on_behalf_of_unit uuid REFERENCES unit (id),
  at                timestamptz NOT NULL,
  reason            text CHECK (reason <> ''),
  CHECK ((outcome = 'returned') = (reason IS NOT NULL))
);
CREATE TRIGGER item_clearance_stays BEFORE UPDATE ON item_clearance FOR EACH ROW EXECUTE FUNCTION refuse_change();
