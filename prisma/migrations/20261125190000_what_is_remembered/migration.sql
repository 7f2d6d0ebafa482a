-- Not remembered: said in a temporary conversation, while memory was paused, or forgotten since. Such a message stays in
-- its thread, and no job and no recall ever reads it.
ALTER TABLE messages ADD COLUMN is_remembered boolean NOT NULL DEFAULT true;

-- What waits for its vectors is what is remembered.
DROP INDEX messages_unembedded;
CREATE INDEX messages_unembedded ON messages (user_id) WHERE embedded_with IS NULL AND status <> 'streaming' AND is_remembered;
GRANT SELECT (is_remembered) ON messages TO career_system;
