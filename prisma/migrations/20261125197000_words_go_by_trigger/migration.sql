-- A foreign key looked each word's passage up and locked it: ten thousand times for one message of 100 kB. Whoever keeps
-- words has written the passage in the same transaction, or holds its message's row; a trigger takes them away with it.
ALTER TABLE passage_words DROP CONSTRAINT passage_words_user_id_number_fkey;
CREATE FUNCTION drop_words_of_passage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM passage_words WHERE user_id = OLD.user_id AND number = OLD.number;
  RETURN NULL;
END
$$;
CREATE TRIGGER words_of_passage AFTER DELETE ON embeddings FOR EACH ROW EXECUTE FUNCTION drop_words_of_passage();
