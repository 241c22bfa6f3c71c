-- Which States are members of a body, and for which terms.
CREATE TABLE body_member (
  id         uuid PRIMARY KEY,
  body       text NOT NULL REFERENCES body (key),
  -- ISO 3166-1 alpha-3; null for a member that has none, which then has a name.
  state      text CHECK (state ~ '^[A-Z]{3}$'),
  -- By language: { "en": …, "zh": … }.
  names      jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(names) = 'object'),
  from_date  date,
  until_date date,
  CHECK (state IS NOT NULL OR names <> '{}'),
  CHECK (from_date <= until_date)
);
CREATE INDEX body_member_body_idx ON body_member (body, state);
