-- The sweep comes every minute: what it looks for is found by what waits, whatever else is stored.

-- Up to which message the summaries of a conversation reach. A trigger keeps it, whoever stores or drops a summary.
ALTER TABLE conversations ADD COLUMN summarized_through integer NOT NULL DEFAULT 0;
-- Forced row security would hide the rows from an owner who is no superuser.
ALTER TABLE conversations NO FORCE ROW LEVEL SECURITY;
ALTER TABLE conversation_summaries NO FORCE ROW LEVEL SECURITY;
UPDATE conversations c SET summarized_through = s.through FROM (
  SELECT user_id, conversation_id, max(to_sequence) AS through FROM conversation_summaries GROUP BY 1, 2
) s WHERE s.user_id = c.user_id AND s.conversation_id = c.id;
ALTER TABLE conversations FORCE ROW LEVEL SECURITY;
ALTER TABLE conversation_summaries FORCE ROW LEVEL SECURITY;

CREATE FUNCTION keep_summarized_through() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  person uuid := coalesce(NEW.user_id, OLD.user_id);
  conversation uuid := coalesce(NEW.conversation_id, OLD.conversation_id);
BEGIN
  -- In a statement of its own: what another transaction stored or dropped while this one waited for the row counts too.
  PERFORM 1 FROM conversations WHERE user_id = person AND id = conversation FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN NULL; END IF;
  UPDATE conversations SET summarized_through = coalesce(
    (SELECT max(to_sequence) FROM conversation_summaries WHERE user_id = person AND conversation_id = conversation), 0)
  WHERE user_id = person AND id = conversation;
  RETURN NULL;
END
$$;
CREATE TRIGGER summarized_through AFTER INSERT OR DELETE ON conversation_summaries
  FOR EACH ROW EXECUTE FUNCTION keep_summarized_through();
CREATE INDEX conversations_unsummarized ON conversations (last_message_at) WHERE last_sequence > summarized_through;
GRANT SELECT (summarized_through) ON conversations TO career_system;

-- Whose vectors are of another model, by the model first: where all are of one, nobody's rows are read. A message comes
-- in when it gets its vectors, long after its turn.
CREATE INDEX messages_of_model ON messages (embedded_with, user_id)
  WHERE embedded_with IS NOT NULL AND status <> 'streaming' AND is_remembered;
CREATE INDEX conversation_summaries_of_model ON conversation_summaries (embedded_with, user_id);
CREATE INDEX users_of_model ON users (embedded_with) WHERE embedded_with IS NOT NULL;

-- What is superseded waits for nothing, and is no longer stepped over each time.
DROP INDEX messages_unembedded;
CREATE INDEX messages_unembedded ON messages (user_id)
  WHERE embedded_with IS NULL AND status <> 'streaming' AND is_remembered AND superseded_by IS NULL;
DROP INDEX messages_unread;
CREATE INDEX messages_unread ON messages (user_id)
  WHERE role = 'user' AND extracted_with IS NULL AND is_remembered AND superseded_by IS NULL;
