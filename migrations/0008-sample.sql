-- What the sample register brought, so that it can be taken away in one action. What hangs on a mandate goes with it.
ALTER TABLE body ADD COLUMN sample boolean NOT NULL DEFAULT false;
ALTER TABLE session ADD COLUMN sample boolean NOT NULL DEFAULT false;
ALTER TABLE decision ADD COLUMN sample boolean NOT NULL DEFAULT false;
ALTER TABLE mandate ADD COLUMN sample boolean NOT NULL DEFAULT false;
