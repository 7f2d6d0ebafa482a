-- The model that could not make vectors of this message; NULL: none tried in vain. Such a message waits for its own job,
-- or for somebody who asks for it, and is in no other job's way.
ALTER TABLE messages ADD COLUMN refused_by text;
GRANT SELECT (refused_by) ON messages TO career_system;

-- Another text is not the one that was refused.
CREATE FUNCTION forget_refusal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.refused_by := NULL;
  RETURN NEW;
END
$$;
CREATE TRIGGER messages_refusal BEFORE UPDATE OF text ON messages
  FOR EACH ROW WHEN (OLD.refused_by IS NOT NULL AND OLD.text IS DISTINCT FROM NEW.text) EXECUTE FUNCTION forget_refusal();
