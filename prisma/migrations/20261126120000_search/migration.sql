-- Finding words in one's conversations. The words of a text are what stands between spaces and punctuation, without accents
-- and capitals, in any alphabet; C++, C#, .NET and Node.js are words, and the parts of Node.js are too. Chinese and Japanese
-- are words sign by sign. No dictionary: a name is not cut to a stem.
CREATE FUNCTION search_fold(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT lower(regexp_replace(left(normalize(words, NFKD), 300000), '[\u0300-\u036f\u3099\u309a]+', '', 'g')) $$;

CREATE FUNCTION search_tokens(words text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT left(cleaned, 60) FROM (
    SELECT CASE WHEN token ~ '[.+#]'
      THEN regexp_replace(regexp_replace(token, '[.]+$', ''), '^[.+#]*(?=[.][^.+#])|^[+#]+', '') ELSE token END AS cleaned
    FROM string_to_table(
      regexp_replace(
        regexp_replace(search_fold(words), '([\u3040-\u30ff\u3400-\u9fff])', ' \1 ', 'g'),
        '[\u0001-\u0022\u0024-\u002a\u002c\u002d\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f\uff01-\uff0f]+',
        ' ', 'g'), ' ') AS token
    WHERE token <> ''
  ) every WHERE cleaned ~ '[^.+#]'
$$;

-- A vector of words can hold 1 MB.
CREATE FUNCTION search_words(words text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  WITH tokens AS MATERIALIZED (SELECT DISTINCT token FROM search_tokens(words) AS token),
  every AS (
    SELECT token AS word FROM tokens
    UNION SELECT part FROM tokens, string_to_table(token, '.') AS part WHERE token LIKE '%.%' AND part <> ''
    UNION SELECT '.' || part FROM tokens, string_to_table(token, '.') WITH ORDINALITY AS parts (part, n)
      WHERE token LIKE '%_.%' AND n > 1 AND part <> ''
  )
  SELECT array_to_tsvector(coalesce(array_agg(word), '{}'))
  FROM (SELECT word, sum(octet_length(word)) OVER (ORDER BY word) AS size FROM every) AS sized WHERE size < 900000
$$;

-- The words of each message, apart from it, so that reading a thread does not read them. No inverted index: under row
-- security it could not be used, because the matching operator might tell of rows it does not return. A person's own rows
-- are read newest first until enough are found.
CREATE TABLE searchable_messages (
  user_id uuid NOT NULL,
  message_id uuid NOT NULL,
  said_at timestamptz(3) NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (user_id, message_id),
  FOREIGN KEY (user_id, message_id) REFERENCES messages (user_id, id) ON DELETE CASCADE
);
CREATE INDEX searchable_messages_newest ON searchable_messages (user_id, said_at DESC, message_id DESC);
ALTER TABLE searchable_messages ENABLE ROW LEVEL SECURITY;
ALTER TABLE searchable_messages FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON searchable_messages TO career_app
  USING (user_id = (SELECT current_person())) WITH CHECK (user_id = (SELECT current_person()));
GRANT SELECT, INSERT, DELETE ON searchable_messages TO career_app;
-- Whoever ends a dead process's reply makes what there is of it searchable, and reads no words.
CREATE POLICY system ON searchable_messages TO career_system USING (true) WITH CHECK (true);
GRANT SELECT (user_id, message_id), INSERT, DELETE ON searchable_messages TO career_system;

-- A message is searchable when it is whole. What is said in a temporary conversation never is.
CREATE FUNCTION make_searchable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM searchable_messages WHERE user_id = NEW.user_id AND message_id = NEW.id;
  END IF;
  INSERT INTO searchable_messages (user_id, message_id, said_at, words)
  SELECT NEW.user_id, NEW.id, NEW.created_at, search_words(NEW.text)
  WHERE NEW.text <> '' AND NOT EXISTS (SELECT 1 FROM conversations c
    WHERE c.user_id = NEW.user_id AND c.id = NEW.conversation_id AND c.expires_at IS NOT NULL);
  RETURN NULL;
END
$$;
CREATE TRIGGER searchable_when_stored AFTER INSERT ON messages FOR EACH ROW
  WHEN (NEW.status <> 'streaming') EXECUTE FUNCTION make_searchable();
CREATE TRIGGER searchable_when_whole AFTER UPDATE OF text, status ON messages FOR EACH ROW
  WHEN (NEW.status <> 'streaming' AND (OLD.text, OLD.status) IS DISTINCT FROM (NEW.text, NEW.status))
  EXECUTE FUNCTION make_searchable();

-- Of titles that stood before this, the words are made when somebody searches.
ALTER TABLE conversations ADD COLUMN title_words tsvector;
CREATE FUNCTION keep_title_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.title_words := search_words(NEW.title);
  RETURN NEW;
END
$$;
CREATE TRIGGER keep_title_words BEFORE INSERT OR UPDATE OF title ON conversations
  FOR EACH ROW EXECUTE FUNCTION keep_title_words();

-- For the next migration, which reads what was said so far without a lock that anybody would wait for.
CREATE POLICY until_searchable ON messages FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY until_searchable_titles ON conversations FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY until_searchable_words ON searchable_messages TO CURRENT_USER USING (true) WITH CHECK (true);
