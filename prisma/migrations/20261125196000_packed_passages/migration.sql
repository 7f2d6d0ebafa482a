-- What ranking reads of a passage beside its similarity, in one value of 20 bytes.

-- A short name of a conversation: 4 bytes instead of 16.
CREATE SEQUENCE conversation_numbers AS integer;
GRANT USAGE ON SEQUENCE conversation_numbers TO career_app;
ALTER TABLE conversations ADD COLUMN number integer NOT NULL DEFAULT nextval('conversation_numbers');
ALTER TABLE embeddings ADD COLUMN conversation_number integer;

-- Forced row security would hide the rows from an owner who is no superuser.
ALTER TABLE embeddings NO FORCE ROW LEVEL SECURITY;
ALTER TABLE conversations NO FORCE ROW LEVEL SECURITY;
UPDATE embeddings e SET conversation_number = c.number
  FROM conversations c WHERE c.user_id = e.user_id AND c.id = e.conversation_id;
ALTER TABLE embeddings FORCE ROW LEVEL SECURITY;
ALTER TABLE conversations FORCE ROW LEVEL SECURITY;

-- The check that named it goes with the column.
ALTER TABLE embeddings DROP COLUMN conversation_id;
ALTER TABLE embeddings
  ADD CHECK (source_type <> 'message' OR (conversation_number IS NOT NULL AND sequence IS NOT NULL));

-- Ten thousand of these are joined in a quarter of the time of as many numbers in five columns. Number, conversation,
-- sequence, then index in the message × 8192 + words (1023 at most) × 8 + 4 for the advisor's own + 2 for a question
-- + 1 when it names a time.
ALTER TABLE embeddings ADD COLUMN facts bytea NOT NULL GENERATED ALWAYS AS (
  int8send(number) || int4send(coalesce(conversation_number, 0)) || int4send(coalesce(sequence, 0))
  || int4send(chunk_index * 8192 + least(words, 1023) * 8 + CASE role WHEN 'assistant' THEN 4 ELSE 0 END
    + is_question::integer * 2 + names_time::integer)
) STORED;
