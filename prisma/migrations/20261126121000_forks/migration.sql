-- A conversation can be gone on with in another way: its messages up to one of them are copied into a new one. What is
-- remembered is the original, once; a copy names it and is not remembered itself. A copy that names none is of something
-- that is not remembered.
ALTER TABLE messages ADD COLUMN copy_of uuid,
  ADD CONSTRAINT messages_copies_are_not_remembered CHECK (copy_of IS NULL OR NOT is_remembered) NOT VALID;
CREATE INDEX messages_copies ON messages (user_id, copy_of) WHERE copy_of IS NOT NULL;

-- An answer below copies is remembered like others: what they say is remembered too, by their originals.
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
      AND m.copy_of IS NULL AND m.superseded_by IS NULL));
  RETURN NEW;
END
$$;

-- When the original is forgotten or deleted, its copies stay where they are, of something that is not remembered any more.
CREATE FUNCTION forget_copies_of_message() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE messages SET copy_of = NULL WHERE user_id = OLD.user_id AND copy_of = OLD.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER copies_of_forgotten AFTER UPDATE OF is_remembered ON messages FOR EACH ROW
  WHEN (OLD.is_remembered AND NOT NEW.is_remembered) EXECUTE FUNCTION forget_copies_of_message();
CREATE TRIGGER copies_of_deleted AFTER DELETE ON messages FOR EACH ROW EXECUTE FUNCTION forget_copies_of_message();

-- A summary reads copies, and knows nothing of what is not remembered any more.
CREATE TRIGGER summary_of_forgotten_copy AFTER UPDATE OF copy_of ON messages FOR EACH ROW
  WHEN (OLD.copy_of IS NOT NULL AND NEW.copy_of IS NULL) EXECUTE FUNCTION drop_summary_of_message();
