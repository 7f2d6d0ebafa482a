-- Conversations that a person brings along from elsewhere: looked at first, then taken over, and taken back whole.
CREATE TABLE imports (
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('reading', 'ready', 'running', 'done', 'undoing')),
  hash bytea NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, id)
);

-- What an export holds. The words wait here from the look at it until they stand in a conversation.
CREATE TABLE import_items (
  user_id uuid NOT NULL,
  import_id uuid NOT NULL,
  source_id text NOT NULL,
  position integer NOT NULL,
  title text NOT NULL,
  started_at timestamptz(3) NOT NULL,
  ended_at timestamptz(3) NOT NULL,
  message_count integer NOT NULL,
  is_chosen boolean NOT NULL DEFAULT false,
  messages jsonb,
  done_at timestamptz(3),
  PRIMARY KEY (user_id, import_id, source_id),
  FOREIGN KEY (user_id, import_id) REFERENCES imports (user_id, id) ON DELETE CASCADE
);

-- Where a conversation came from: the same one is taken over once.
ALTER TABLE conversations ADD COLUMN import_id uuid, ADD COLUMN source_id text;
ALTER TABLE conversations ADD FOREIGN KEY (user_id, import_id) REFERENCES imports (user_id, id) ON DELETE SET NULL (import_id);
CREATE UNIQUE INDEX conversations_source ON conversations (user_id, source_id) WHERE source_id IS NOT NULL;
CREATE INDEX conversations_import ON conversations (user_id, import_id) WHERE import_id IS NOT NULL;

ALTER TABLE imports ENABLE ROW LEVEL SECURITY;
ALTER TABLE imports FORCE ROW LEVEL SECURITY;
ALTER TABLE import_items ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_items FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON imports TO career_app
  USING (user_id = (SELECT current_person())) WITH CHECK (user_id = (SELECT current_person()));
CREATE POLICY own_rows ON import_items TO career_app
  USING (user_id = (SELECT current_person())) WITH CHECK (user_id = (SELECT current_person()));
GRANT SELECT, INSERT, UPDATE (status), DELETE ON imports TO career_app;
GRANT SELECT, INSERT, UPDATE (is_chosen, messages, done_at), DELETE ON import_items TO career_app;
-- The sweep takes away what was looked at and not taken over within a day.
CREATE POLICY system_sweeps ON imports TO career_system
  USING (status IN ('reading', 'ready') AND created_at < now() - interval '24 hours') WITH CHECK (false);
GRANT SELECT (created_at), DELETE ON imports TO career_system;
