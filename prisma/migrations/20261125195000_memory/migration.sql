-- A person's hand on memory: pause it, talk without it, and forget for good.
ALTER TABLE users ADD COLUMN memory_paused_at timestamptz(3);
GRANT UPDATE (memory_paused_at) ON users TO career_app;

-- A temporary conversation is one that ends: nothing of it is remembered, and at this moment it is gone.
ALTER TABLE conversations ADD COLUMN expires_at timestamptz(3);
CREATE INDEX conversations_expiring ON conversations (expires_at) WHERE expires_at IS NOT NULL;
-- The sweep learns which have ended and whose they are, no more; each is then deleted as its owner.
GRANT SELECT (expires_at) ON conversations TO career_system;

-- What the memory page lists, newest first; and what stands in a thread without being remembered.
CREATE INDEX messages_remembered ON messages (user_id, created_at DESC, id DESC) WHERE is_remembered AND role = 'user';
CREATE INDEX messages_not_remembered ON messages (user_id, conversation_id, sequence) WHERE NOT is_remembered;

-- The mark of a message that was forgotten or deleted. A one-way hash of whose and which it was (never of what it said):
-- nothing can be read back from it, and only the same message can be recognised by it.
CREATE FUNCTION tombstone_of(person uuid, message uuid) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT sha256(uuid_send(person) || uuid_send(message)) $$;

CREATE TABLE memory_tombstones (
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  source_hash bytea NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, source_hash)
);
ALTER TABLE memory_tombstones ENABLE ROW LEVEL SECURITY;
ALTER TABLE memory_tombstones FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON memory_tombstones TO career_app
  USING (user_id = (SELECT current_person())) WITH CHECK (user_id = (SELECT current_person()));
-- What is forgotten stays forgotten: the app can add a mark, and neither change nor remove one.
GRANT SELECT, INSERT ON memory_tombstones TO career_app;

-- Whether a message is remembered is decided where it is stored, whichever way it comes: as a turn, as another try of a
-- reply, or in bulk. An answer that was written below something not remembered may repeat it, so it is not either.
CREATE FUNCTION decide_what_is_remembered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.is_remembered := NEW.is_remembered
    AND NOT EXISTS (SELECT 1 FROM users u WHERE u.id = NEW.user_id AND u.memory_paused_at IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM conversations c
      WHERE c.user_id = NEW.user_id AND c.id = NEW.conversation_id AND c.expires_at IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM memory_tombstones t WHERE t.user_id = NEW.user_id AND t.source_hash IN
      (tombstone_of(NEW.user_id, NEW.id), tombstone_of(NEW.user_id, coalesce(NEW.reply_to, NEW.id))))
    AND NOT (NEW.role = 'assistant' AND EXISTS (SELECT 1 FROM messages m WHERE m.user_id = NEW.user_id
      AND m.conversation_id = NEW.conversation_id AND m.sequence < NEW.sequence AND NOT m.is_remembered));
  RETURN NEW;
END
$$;
CREATE TRIGGER decide_what_is_remembered BEFORE INSERT ON messages
  FOR EACH ROW EXECUTE FUNCTION decide_what_is_remembered();
