-- What happened to mandates that those who follow them are told, and that members look at: added to in the transaction that
-- makes it happen.
CREATE TABLE mandate_news (
  id         uuid PRIMARY KEY,
  mandate_id uuid NOT NULL REFERENCES mandate (id),
  -- The body that asked.
  body       text NOT NULL REFERENCES body (key),
  kind       text NOT NULL CHECK (kind IN ('made', 'cleared', 'delivered', 'moved', 'answered', 'proposed')),
  task_id    uuid REFERENCES task (id),
  -- The update, the answer, the proposal; else the task or the mandate itself.
  about      uuid NOT NULL,
  -- Who did it: they need not be told.
  by_person  uuid REFERENCES person (id) ON DELETE SET NULL,
  at         timestamptz NOT NULL,
  -- Units of work commit in another order than they begin: with the snapshot of a look this tells what it cannot have seen.
  xid        xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE UNIQUE INDEX mandate_news_once_idx ON mandate_news (kind, about, mandate_id) WHERE kind IN ('cleared', 'answered', 'proposed');
CREATE INDEX mandate_news_body_idx ON mandate_news (body, at DESC, id DESC);
CREATE INDEX mandate_news_mandate_idx ON mandate_news (mandate_id, at DESC);
CREATE INDEX mandate_news_person_idx ON mandate_news (by_person) WHERE by_person IS NOT NULL;
CREATE INDEX mandate_news_task_idx ON mandate_news (task_id) WHERE task_id IS NOT NULL;

INSERT INTO mandate_news (id, mandate_id, body, kind, task_id, about, by_person, at)
  SELECT gen_random_uuid(), m.id, m.body, 'cleared', t.id, w.id, c.person_id, c.at
  FROM clearance c JOIN task_update w ON w.id = c.update_id JOIN task t ON t.id = w.task_id JOIN mandate m ON m.id = t.mandate_id
  WHERE c.outcome = 'cleared'
  UNION ALL
  SELECT gen_random_uuid(), m.id, m.body, 'delivered', t.id, t.id, r.actor_id, r.at
  FROM trail r JOIN task t ON t.id::text = r.subject_id JOIN mandate m ON m.id = t.mandate_id
  WHERE r.subject_kind = 'task' AND r.after ->> 'progress' = 'delivered' AND (r.actor_id IS NULL OR r.actor_id IN (SELECT id FROM person))
  UNION ALL
  SELECT gen_random_uuid(), m.id, m.body, 'made', NULL, m.id, NULL, m.made_on::timestamp AT TIME ZONE b.zone
  FROM mandate m JOIN body b ON b.key = m.body;

CREATE TABLE followed_mandate (
  person_id  uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  mandate_id uuid NOT NULL REFERENCES mandate (id) ON DELETE CASCADE,
  since      timestamptz NOT NULL,
  PRIMARY KEY (person_id, mandate_id)
);
CREATE INDEX followed_mandate_mandate_idx ON followed_mandate (mandate_id);

-- One piece of news for one person, once. It travels in the person's one mail of the day. Beside the reminders and lists, not
-- among them: a process of the version before takes those, and would not know what these are.
CREATE TABLE followed_news (
  person_id  uuid NOT NULL REFERENCES person (id),
  news_id    uuid NOT NULL REFERENCES mandate_news (id),
  mandate_id uuid NOT NULL REFERENCES mandate (id),
  body       text NOT NULL REFERENCES body (key),
  on_date    date NOT NULL,
  state      text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'sent', 'withdrawn')),
  -- While it is planned: the digest that has taken it and will tell it. Once it is sent: the digest that told it.
  digest_id  uuid REFERENCES digest (id),
  PRIMARY KEY (person_id, news_id),
  CHECK (state <> 'sent' OR digest_id IS NOT NULL)
);
CREATE INDEX followed_news_due_idx ON followed_news (person_id, on_date) WHERE state = 'planned';
CREATE INDEX followed_news_coming_idx ON followed_news (on_date, person_id) WHERE state = 'planned';
CREATE INDEX followed_news_digest_idx ON followed_news (digest_id) WHERE digest_id IS NOT NULL;
CREATE INDEX followed_news_news_idx ON followed_news (news_id);
CREATE INDEX followed_news_mandate_idx ON followed_news (mandate_id);

-- Who wants no mail of what they follow. Wanting it again takes the row away.
CREATE TABLE followed_news_left (
  person_id uuid PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
  at        timestamptz NOT NULL
);
ALTER TABLE leave_token ADD COLUMN following boolean NOT NULL DEFAULT false;

-- Whoever adds news cannot forget those who follow.
CREATE FUNCTION tell_followers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO followed_news (person_id, news_id, mandate_id, body, on_date)
  SELECT f.person_id, n.id, n.mandate_id, n.body, (n.at AT TIME ZONE p.zone)::date
  FROM news n JOIN followed_mandate f ON f.mandate_id = n.mandate_id JOIN person p ON p.id = f.person_id
  WHERE n.kind <> 'made' AND f.person_id IS DISTINCT FROM n.by_person
    AND NOT EXISTS (SELECT 1 FROM followed_news_left l WHERE l.person_id = f.person_id);
  RETURN NULL;
END $$;
CREATE TRIGGER mandate_news_told AFTER INSERT ON mandate_news
  REFERENCING NEW TABLE AS news FOR EACH STATEMENT EXECUTE FUNCTION tell_followers();

-- Up to where somebody has looked: over everything (mandate null), and at one mandate.
CREATE TABLE look (
  person_id  uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  mandate_id uuid REFERENCES mandate (id) ON DELETE CASCADE,
  looked_at  timestamptz NOT NULL,
  snapshot   pg_snapshot NOT NULL,
  UNIQUE NULLS NOT DISTINCT (person_id, mandate_id)
);
CREATE INDEX look_mandate_idx ON look (mandate_id) WHERE mandate_id IS NOT NULL;
