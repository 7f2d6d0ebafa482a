-- Recall by words beside recall by meaning: what a passage is, where it stands, and which words it has.

-- A short name of a passage for its words: 8 bytes instead of its key's 60.
CREATE SEQUENCE passage_numbers;
GRANT USAGE ON SEQUENCE passage_numbers TO career_app;

-- Beside the vector, so that one scan of a person's rows reads all that ranking needs. Of messages only, but `number`.
ALTER TABLE embeddings
  ADD COLUMN number bigint NOT NULL DEFAULT nextval('passage_numbers'),
  ADD COLUMN conversation_id uuid,
  ADD COLUMN sequence integer,
  ADD COLUMN words integer NOT NULL DEFAULT 0,
  ADD COLUMN is_question boolean NOT NULL DEFAULT false,
  ADD COLUMN names_time boolean NOT NULL DEFAULT false;
CREATE UNIQUE INDEX embeddings_number ON embeddings (user_id, number);

-- Forced row security would hide the rows from an owner who is no superuser.
ALTER TABLE embeddings NO FORCE ROW LEVEL SECURITY;
ALTER TABLE messages NO FORCE ROW LEVEL SECURITY;
UPDATE embeddings e SET conversation_id = m.conversation_id, sequence = m.sequence
  FROM messages m WHERE m.user_id = e.user_id AND m.id = e.message_id;
ALTER TABLE embeddings FORCE ROW LEVEL SECURITY;
ALTER TABLE messages FORCE ROW LEVEL SECURITY;
ALTER TABLE embeddings ADD CHECK (source_type <> 'message' OR (conversation_id IS NOT NULL AND sequence IS NOT NULL));

-- Which words a passage has, stemmed, and how often. The key answers "this person's passages with this word" alone.
CREATE TABLE passage_words (
  user_id uuid NOT NULL,
  term text COLLATE "C" NOT NULL,
  number bigint NOT NULL,
  frequency smallint NOT NULL,
  PRIMARY KEY (user_id, term, number) INCLUDE (frequency),
  FOREIGN KEY (user_id, number) REFERENCES embeddings (user_id, number) ON DELETE CASCADE
);
CREATE INDEX passage_words_number ON passage_words (user_id, number);
ALTER TABLE passage_words ENABLE ROW LEVEL SECURITY;
ALTER TABLE passage_words FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON passage_words TO career_app
  USING (user_id = (SELECT current_person())) WITH CHECK (user_id = (SELECT current_person()));
GRANT SELECT, INSERT, UPDATE, DELETE ON passage_words TO career_app;

-- Whether the words of its passages are kept: false of what was embedded before they were.
ALTER TABLE messages ADD COLUMN words_kept boolean NOT NULL DEFAULT false;
CREATE INDEX messages_words_unkept ON messages (user_id)
  WHERE embedded_with IS NOT NULL AND NOT words_kept AND status <> 'streaming' AND is_remembered;
GRANT SELECT (words_kept) ON messages TO career_system;
