-- The text that a person put right where it was read wrongly out of its file, as bytes of UTF-8; the file stays as it came.
ALTER TABLE reading ADD COLUMN corrected bytea;
