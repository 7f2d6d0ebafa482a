-- Conversations in which nothing was ever said, and which their owners gave no name or place of their own: what is left where a
-- first message never arrived. No column says so, for that would write every row anew.
CREATE INDEX conversations_unspoken ON conversations (created_at, user_id, id)
  WHERE last_sequence = 0 AND title_source = 'none' AND NOT pinned AND archived_at IS NULL AND import_id IS NULL;
-- The sweep learns which they are, since when and whose, no more; each is then deleted as its owner, who alone sees its tags.
GRANT SELECT (last_sequence, title_source, pinned, archived_at, import_id, created_at) ON conversations TO career_system;
