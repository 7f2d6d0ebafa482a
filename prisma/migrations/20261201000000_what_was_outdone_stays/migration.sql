-- What the person's hand took the place of does not come back with a wording that is shown again either: like what they turned
-- down, it leaves its hash. What a correction in a message took the place of is judged anew when it comes back.
CREATE OR REPLACE FUNCTION superseded_leaves_memory() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM embeddings WHERE user_id = NEW.user_id AND message_id = NEW.id;
  UPDATE profile_facts SET status = 'forgotten', value = '', value_key = '', of_key = '', of_what = NULL, said_value = NULL,
      quantity = NULL, quote = '', start_offset = NULL, end_offset = NULL
    WHERE user_id = NEW.user_id AND message_id = NEW.id
      AND (status = 'rejected' OR said_value IS NOT NULL OR (status = 'superseded' AND decided_at IS NOT NULL));
  DELETE FROM profile_facts WHERE user_id = NEW.user_id AND message_id = NEW.id AND status <> 'forgotten';
  RETURN NULL;
END
$$;
