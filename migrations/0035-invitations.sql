-- Whether a link was mailed because an administrator invited the person, and not because they asked for it. Until now it was
-- told by how long the link stands; processes of the version before go on telling it so.
ALTER TABLE sign_in_link ADD COLUMN invited boolean NOT NULL DEFAULT false;
UPDATE sign_in_link SET invited = true WHERE expires_at - asked_at > interval '1 hour';
