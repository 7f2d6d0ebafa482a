-- A message that was edited, or an answer that was asked for anew, is superseded: kept beside what is shown in its place,
-- and able to come back. `version_of` names the first wording of a person's message in each later one. What was below an
-- edited message left with it: `left_with` names the message that leads such a tail, so that it comes back whole.
ALTER TABLE messages ADD COLUMN version_of uuid, ADD COLUMN left_with uuid;
CREATE INDEX messages_versions ON messages (user_id, version_of) WHERE version_of IS NOT NULL;
CREATE INDEX messages_left ON messages (user_id, left_with) WHERE left_with IS NOT NULL;
CREATE INDEX messages_superseding ON messages (user_id, superseded_by) WHERE superseded_by IS NOT NULL;
GRANT SELECT (superseded_by) ON messages TO career_system;

-- Only what is shown is remembered. What is superseded takes its vectors and its facts along and no mark stays: when it
-- comes back it is read and embedded again, as if it were new.
CREATE FUNCTION unread_what_changes_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.embedded_with := NULL;
  NEW.words_kept := false;
  NEW.extracted_with := NULL;
  NEW.extracted_data := NULL;
  RETURN NEW;
END
$$;
CREATE TRIGGER unread_what_changes_place BEFORE UPDATE OF superseded_by ON messages FOR EACH ROW
  WHEN ((OLD.superseded_by IS NULL) <> (NEW.superseded_by IS NULL)) EXECUTE FUNCTION unread_what_changes_place();

CREATE FUNCTION superseded_leaves_memory() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM embeddings WHERE user_id = NEW.user_id AND message_id = NEW.id;
  DELETE FROM profile_facts WHERE user_id = NEW.user_id AND message_id = NEW.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER superseded_leaves_memory AFTER UPDATE OF superseded_by ON messages FOR EACH ROW
  WHEN (OLD.superseded_by IS NULL AND NEW.superseded_by IS NOT NULL) EXECUTE FUNCTION superseded_leaves_memory();

-- An answer is given what is shown above it: what was superseded does not count against it.
CREATE OR REPLACE FUNCTION decide_what_is_remembered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.is_remembered := NEW.is_remembered
    AND NOT EXISTS (SELECT 1 FROM users u WHERE u.id = NEW.user_id AND u.memory_paused_at IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM conversations c
      WHERE c.user_id = NEW.user_id AND c.id = NEW.conversation_id AND c.expires_at IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM memory_tombstones t WHERE t.user_id = NEW.user_id AND t.source_hash IN
      (tombstone_of(NEW.user_id, NEW.id), tombstone_of(NEW.user_id, coalesce(NEW.reply_to, NEW.id))))
    AND NOT (NEW.role = 'assistant' AND EXISTS (SELECT 1 FROM messages m WHERE m.user_id = NEW.user_id
      AND m.conversation_id = NEW.conversation_id AND m.sequence < NEW.sequence AND NOT m.is_remembered
      AND m.superseded_by IS NULL));
  RETURN NEW;
END
$$;
