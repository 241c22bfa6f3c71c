-- Programs of others that are told of what changes: an address, what it hears of, and the secret that signs what it is told.
-- The secret is encrypted (SECRETS_KEY): it must be known again to sign with, and who reads this table must not know it.
CREATE TABLE webhook (
  id             uuid PRIMARY KEY,
  body           text NOT NULL REFERENCES body (key) ON DELETE CASCADE,
  address        text NOT NULL CHECK (length(address) BETWEEN 10 AND 2000),
  kinds          text[] NOT NULL CHECK (cardinality(kinds) > 0),
  secret         bytea NOT NULL,
  -- The secret before a new one was made: signs beside it until then.
  earlier_secret bytea,
  earlier_until  timestamptz,
  state          text NOT NULL DEFAULT 'on' CHECK (state IN ('on', 'off', 'gone')),
  -- It hears of what stands in the trail behind this.
  from_seq       bigint NOT NULL,
  made_by        uuid REFERENCES person (id) ON DELETE SET NULL,
  made_at        timestamptz NOT NULL,
  version        integer NOT NULL DEFAULT 1,
  CHECK ((earlier_secret IS NULL) = (earlier_until IS NULL))
);
CREATE INDEX webhook_body_idx ON webhook (body, id);

-- One thing told to one address: what leaves is this payload, however often it is tried.
CREATE TABLE webhook_delivery (
  id          uuid PRIMARY KEY,
  webhook_id  uuid NOT NULL REFERENCES webhook (id) ON DELETE CASCADE,
  kind        text NOT NULL,
  payload     text NOT NULL,
  state       text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'given-up')),
  made_at     timestamptz NOT NULL,
  attempts    integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  tried_at    timestamptz,
  lease_until timestamptz,
  -- What the other side answered last, and what went wrong; never a word of its own.
  status      smallint,
  failure     text,
  CHECK (state <> 'given-up' OR failure IS NOT NULL)
);
CREATE INDEX webhook_delivery_hook_idx ON webhook_delivery (webhook_id, id DESC);
CREATE INDEX webhook_delivery_waiting_idx ON webhook_delivery (id) WHERE state = 'waiting';
CREATE INDEX webhook_delivery_made_idx ON webhook_delivery (made_at) WHERE state <> 'waiting';

-- What an address was told last of a thing: told again only when members see something else.
CREATE TABLE webhook_told (
  webhook_id uuid NOT NULL REFERENCES webhook (id) ON DELETE CASCADE,
  subject    text NOT NULL,
  data       jsonb NOT NULL,
  PRIMARY KEY (webhook_id, subject)
);

-- How far the sealed trail was read for webhooks.
CREATE TABLE webhook_reading (
  alone boolean PRIMARY KEY DEFAULT true CHECK (alone),
  seq   bigint NOT NULL
);
INSERT INTO webhook_reading (seq) SELECT coalesce(max(seq), 0) FROM trail;
