-- What was said in a part of a conversation, and before it: each summary is written from the one before and the messages
-- of its own range. The ranges of a conversation add up from its first message on: each begins where the one it builds on
-- ends, and no two begin or end at the same place.
CREATE TABLE conversation_summaries (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  from_sequence integer NOT NULL CHECK (from_sequence >= 1),
  to_sequence integer NOT NULL,
  builds_on uuid,
  builds_on_end integer GENERATED ALWAYS AS (from_sequence - 1) STORED,
  -- Empty where nothing of the range is remembered and nothing came before.
  text text NOT NULL,
  -- Who wrote it, as people read it.
  model text NOT NULL,
  -- The model whose vectors of the text are stored.
  embedded_with text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, id),
  UNIQUE (user_id, conversation_id, from_sequence),
  UNIQUE (user_id, conversation_id, to_sequence),
  UNIQUE (user_id, conversation_id, id, to_sequence),
  CHECK (to_sequence >= from_sequence),
  CHECK ((builds_on IS NULL) = (from_sequence = 1)),
  FOREIGN KEY (user_id, conversation_id) REFERENCES conversations (user_id, id) ON DELETE CASCADE,
  -- A summary falls with the one it was written from: it holds what that one held.
  FOREIGN KEY (user_id, conversation_id, builds_on, builds_on_end)
    REFERENCES conversation_summaries (user_id, conversation_id, id, to_sequence) ON DELETE CASCADE
);
ALTER TABLE conversation_summaries ENABLE ROW LEVEL SECURITY;
ALTER TABLE conversation_summaries FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON conversation_summaries TO career_app
  USING (user_id = (SELECT current_person())) WITH CHECK (user_id = (SELECT current_person()));
GRANT SELECT, INSERT, UPDATE, DELETE ON conversation_summaries TO career_app;

-- A message that was edited, forgotten, deleted or answered anew takes the summary with it that read it. Whoever changes
-- it need not know of summaries, and no summary keeps what its messages no longer say.
CREATE FUNCTION drop_summary_of_message() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM conversation_summaries
  WHERE user_id = OLD.user_id AND conversation_id = OLD.conversation_id
    AND OLD.sequence BETWEEN from_sequence AND to_sequence;
  RETURN NULL;
END
$$;
CREATE TRIGGER summary_of_changed AFTER UPDATE OF text, is_remembered, superseded_by ON messages FOR EACH ROW
  WHEN (OLD.status <> 'streaming' AND (OLD.text, OLD.is_remembered, OLD.superseded_by)
    IS DISTINCT FROM (NEW.text, NEW.is_remembered, NEW.superseded_by))
  EXECUTE FUNCTION drop_summary_of_message();
CREATE TRIGGER summary_of_deleted AFTER DELETE ON messages FOR EACH ROW EXECUTE FUNCTION drop_summary_of_message();

-- The vectors of a summary go with it.
ALTER TABLE embeddings ADD COLUMN summary_id uuid;
ALTER TABLE embeddings DROP CONSTRAINT embeddings_source_type_check;
ALTER TABLE embeddings ADD CONSTRAINT embeddings_source_type_check
  CHECK (source_type IN ('message', 'profile', 'summary'));
ALTER TABLE embeddings ADD CONSTRAINT embeddings_summary_check
  CHECK ((source_type = 'summary') = (summary_id IS NOT NULL));
ALTER TABLE embeddings ADD FOREIGN KEY (user_id, summary_id)
  REFERENCES conversation_summaries (user_id, id) ON DELETE CASCADE;
CREATE INDEX embeddings_summary ON embeddings (user_id, summary_id) WHERE summary_id IS NOT NULL;

-- The sweep finds whose conversations lack a summary, or have one with another model's vectors. It reads no words.
CREATE POLICY system_summarizes ON conversations TO career_system USING (true) WITH CHECK (false);
GRANT SELECT (user_id, id, last_sequence, last_message_at) ON conversations TO career_system;
CREATE POLICY system ON conversation_summaries TO career_system USING (true) WITH CHECK (false);
GRANT SELECT (user_id, conversation_id, to_sequence, embedded_with) ON conversation_summaries TO career_system;
