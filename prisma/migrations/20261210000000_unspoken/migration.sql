-- A conversation in which nothing was ever said, and which its owner gave no name, tag or place of its own: what is left where a
-- first message never arrived.
ALTER TABLE conversations ADD COLUMN is_unspoken boolean NOT NULL GENERATED ALWAYS AS (
  last_sequence = 0 AND title_source = 'none' AND NOT pinned AND archived_at IS NULL AND tags = '{}' AND import_id IS NULL
) STORED;
CREATE INDEX conversations_unspoken ON conversations (created_at) WHERE is_unspoken;
-- The sweep learns which they are, since when and whose, no more; each is then deleted as its owner.
GRANT SELECT (is_unspoken, created_at) ON conversations TO career_system;
