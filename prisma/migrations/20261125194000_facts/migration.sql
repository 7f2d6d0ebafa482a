-- What is known of a person, claim by claim: who said it where, how sure it is, and what the person decided on it. The
-- profile is a view of these rows; nothing here is overwritten by a later claim.
CREATE TABLE profile_facts (
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  id uuid NOT NULL,
  predicate text NOT NULL CHECK (predicate IN ('skill', 'level', 'years', 'role', 'goal', 'employer', 'education',
    'location', 'language', 'salary', 'summary')),
  modality text NOT NULL CHECK (modality IN ('has', 'learning', 'wants', 'had', 'lacks')),
  value text NOT NULL,
  -- By these two, whatever the capitals, a claim is the same as another.
  value_key text NOT NULL,
  of_key text NOT NULL DEFAULT '',
  quantity numeric(4, 1) CHECK (quantity BETWEEN 0 AND 80),
  -- What the years are of; NULL is the career as a whole.
  of_what text,
  -- The extracted value, where the person corrected it.
  said_value text,
  message_id uuid,
  conversation_id uuid,
  said_at timestamptz(3) NOT NULL DEFAULT now(),
  -- SHA-256 of the message as it was read, and the place in it, in UTF-16 units.
  source_hash text,
  start_offset integer,
  end_offset integer,
  quote text,
  -- SHA-256 of what is claimed: what the same message yields a second time is this row, whatever became of it.
  claim_hash text NOT NULL,
  origin text NOT NULL CHECK (origin IN ('statement', 'document', 'person')),
  confidence real NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  valid_from timestamptz(3),
  valid_to timestamptz(3),
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  -- `forgotten` keeps the hash alone: the tombstone that stops its source from bringing it back.
  status text NOT NULL CHECK (status IN ('proposed', 'confirmed', 'rejected', 'superseded', 'forgotten')),
  decided_at timestamptz(3),
  PRIMARY KEY (user_id, id),
  UNIQUE (user_id, message_id, claim_hash),
  FOREIGN KEY (user_id, message_id) REFERENCES messages (user_id, id) ON DELETE CASCADE,
  CHECK (origin = 'person' OR message_id IS NOT NULL),
  CHECK ((message_id IS NULL) = (conversation_id IS NULL) AND (message_id IS NULL) = (quote IS NULL)),
  CHECK (status <> 'forgotten' OR (value = '' AND quote = ''))
);
CREATE UNIQUE INDEX profile_facts_typed ON profile_facts (user_id, predicate, modality, value_key, of_key) WHERE message_id IS NULL;
CREATE INDEX profile_facts_conversation ON profile_facts (user_id, conversation_id) WHERE conversation_id IS NOT NULL;

-- What people typed into their profile before there were facts is what they confirmed. The owner sees past row security
-- while it is not forced.
ALTER TABLE users NO FORCE ROW LEVEL SECURITY;
INSERT INTO profile_facts (user_id, id, predicate, modality, value, value_key, quantity, claim_hash, origin, confidence, status, decided_at)
SELECT u.id, gen_random_uuid(), typed.predicate, 'has', typed.value, typed.value_key, typed.quantity,
  encode(sha256(convert_to(concat_ws('|', typed.predicate, 'has', typed.value_key, ''), 'UTF8')), 'hex'), 'person', 1, 'confirmed', now()
FROM users u CROSS JOIN LATERAL (
  SELECT 'skill' AS predicate, skill AS value, lower(skill) AS value_key, NULL::numeric AS quantity FROM unnest(u.skills) AS skill
  UNION ALL SELECT 'level', initcap(u.experience_level), u.experience_level, NULL WHERE u.experience_level IS NOT NULL
  UNION ALL SELECT 'years', trim_scale(u.years_experience)::text, trim_scale(u.years_experience)::text, u.years_experience
    WHERE u.years_experience IS NOT NULL
  UNION ALL SELECT 'summary', u.profile_summary, '', NULL WHERE u.profile_summary IS NOT NULL
) AS typed
ON CONFLICT DO NOTHING;
ALTER TABLE users FORCE ROW LEVEL SECURITY;

ALTER TABLE profile_facts ENABLE ROW LEVEL SECURITY;
ALTER TABLE profile_facts FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON profile_facts TO career_app
  USING (user_id = (SELECT current_person())) WITH CHECK (user_id = (SELECT current_person()));
GRANT SELECT, INSERT, UPDATE, DELETE ON profile_facts TO career_app;

-- Facts that go with their message leave a profile whose vector is stale, whoever removed the message: once a transaction.
CREATE FUNCTION profile_lost_a_fact() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE users SET embedded_with = NULL, updated_at = now()
  WHERE id = OLD.user_id AND (embedded_with IS NOT NULL OR updated_at <> now()::timestamptz(3));
  RETURN NULL;
END
$$;
CREATE TRIGGER profile_follows AFTER DELETE ON profile_facts FOR EACH ROW EXECUTE FUNCTION profile_lost_a_fact();
GRANT UPDATE (embedded_with) ON users TO career_system;

-- A message that is not remembered any more takes along what was noted from it, as a deleted one does.
CREATE FUNCTION forget_facts_of_message() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM profile_facts WHERE user_id = NEW.user_id AND message_id = NEW.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER facts_follow AFTER UPDATE OF is_remembered ON messages FOR EACH ROW
  WHEN (OLD.is_remembered AND NOT NEW.is_remembered) EXECUTE FUNCTION forget_facts_of_message();

-- By which extractor and model a person's message was read; what waits is what is remembered and was not read.
ALTER TABLE messages ADD COLUMN extracted_with text;
CREATE INDEX messages_unread ON messages (user_id) WHERE role = 'user' AND extracted_with IS NULL AND is_remembered;
CREATE INDEX messages_said ON messages (user_id, extracted_with) WHERE role = 'user' AND is_remembered;
GRANT SELECT (extracted_with) ON messages TO career_system;
