-- Which message a filled prompt was sent as. A use whose message was never sent has none.
ALTER TABLE prompt_uses ADD COLUMN message_id uuid;
CREATE INDEX prompt_uses_conversation ON prompt_uses (user_id, conversation_id) WHERE conversation_id IS NOT NULL;

-- What came of each version, counted again and again by a job: reading it takes no longer with a million uses. Counts alone
-- stand here, of nobody in particular.
ALTER TABLE prompt_versions
  ADD COLUMN uses integer NOT NULL DEFAULT 0,
  -- Conversations begun with it that still exist, and what happened in them.
  ADD COLUMN conversations integer NOT NULL DEFAULT 0,
  ADD COLUMN ups integer NOT NULL DEFAULT 0,
  ADD COLUMN downs integer NOT NULL DEFAULT 0,
  ADD COLUMN regenerations integer NOT NULL DEFAULT 0,
  ADD COLUMN messages integer NOT NULL DEFAULT 0,
  ADD COLUMN facts integer NOT NULL DEFAULT 0,
  ADD COLUMN counted_at timestamptz(3);

-- The system role counts without reading: which version was used where, which answers were rated and how, never a word.
GRANT UPDATE (uses, conversations, ups, downs, regenerations, messages, facts, counted_at) ON prompt_versions TO career_system;
CREATE POLICY system_counts ON prompt_uses FOR SELECT TO career_system USING (true);
GRANT SELECT (user_id, id, prompt_id, prompt_version, conversation_id) ON prompt_uses TO career_system;
GRANT SELECT (message_count) ON conversations TO career_system;
GRANT SELECT (reply_to, feedback) ON messages TO career_system;
CREATE POLICY system_counts ON profile_facts FOR SELECT TO career_system USING (true);
GRANT SELECT (user_id, conversation_id, status) ON profile_facts TO career_system;
