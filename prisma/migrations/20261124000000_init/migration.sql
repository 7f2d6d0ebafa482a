CREATE EXTENSION IF NOT EXISTS vector;

-- Two roles, neither owner nor superuser. `career_app` sees one person's rows at a time; `career_system` does what
-- has no person yet or spans people (registration, sign-in, sweeps, premade prompts), under narrow grants.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'career_app') THEN
    CREATE ROLE career_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOINHERIT;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'career_system') THEN
    CREATE ROLE career_system NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOINHERIT;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL; -- another database of the same cluster is being migrated at this moment
END
$$;
GRANT career_system TO career_app WITH INHERIT FALSE, SET TRUE;
GRANT career_app, career_system TO CURRENT_USER WITH SET TRUE;
GRANT USAGE ON SCHEMA public TO career_app, career_system;

-- The person of this transaction, or NULL: no context, no rows.
CREATE FUNCTION current_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;

CREATE TABLE users (
  id uuid PRIMARY KEY,
  email text NOT NULL,
  name text,
  role text NOT NULL DEFAULT 'user' CHECK (role IN ('user', 'admin')),
  skills text[] NOT NULL DEFAULT '{}',
  experience_level text CHECK (experience_level IN ('junior', 'mid', 'senior')),
  years_experience numeric(4, 1) CHECK (years_experience BETWEEN 0 AND 80),
  profile_summary text,
  metadata jsonb NOT NULL DEFAULT '{}',
  preferences jsonb NOT NULL DEFAULT '{}',
  session_version integer NOT NULL DEFAULT 1,
  -- The model whose vector of the profile is stored; NULL when the profile changed since.
  embedded_with text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX users_email_key ON users (lower(email));
CREATE INDEX users_unembedded ON users (id) WHERE embedded_with IS NULL;

CREATE TABLE user_credentials (
  user_id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
  password_hash text NOT NULL,
  updated_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE prompts (
  id uuid PRIMARY KEY,
  user_id uuid REFERENCES users (id) ON DELETE CASCADE,
  slug text UNIQUE,
  title text NOT NULL,
  description text NOT NULL,
  category text NOT NULL,
  template text NOT NULL,
  slots jsonb NOT NULL DEFAULT '[]',
  instructions text NOT NULL DEFAULT '',
  tags text[] NOT NULL DEFAULT '{}',
  is_premade boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  position integer NOT NULL DEFAULT 0,
  content_hash text,
  archived_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CHECK (is_premade = (user_id IS NULL))
);
CREATE INDEX prompts_owner ON prompts (user_id, category, position);

-- Keys lead with the owner: nobody can name another's row, and a child can only belong to its parent's owner.
CREATE TABLE conversations (
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  id uuid NOT NULL,
  title text NOT NULL DEFAULT 'New conversation',
  title_source text NOT NULL DEFAULT 'none' CHECK (title_source IN ('none', 'automatic', 'person')),
  pinned boolean NOT NULL DEFAULT false,
  archived_at timestamptz(3),
  prompt_id uuid REFERENCES prompts (id) ON DELETE SET NULL,
  last_sequence integer NOT NULL DEFAULT 0,
  message_count integer NOT NULL DEFAULT 0,
  last_message_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, id)
);
CREATE INDEX conversations_recent ON conversations (user_id, pinned DESC, updated_at DESC, id DESC) WHERE archived_at IS NULL;
CREATE INDEX conversations_archived ON conversations (user_id, pinned DESC, updated_at DESC, id DESC) WHERE archived_at IS NOT NULL;
CREATE INDEX conversations_prompt ON conversations (prompt_id) WHERE prompt_id IS NOT NULL;

CREATE TABLE messages (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  sequence integer NOT NULL,
  role text NOT NULL CHECK (role IN ('user', 'assistant')),
  text text NOT NULL,
  status text NOT NULL CHECK (status IN ('streaming', 'complete', 'stopped', 'interrupted', 'failed')),
  -- The message a reply answers, and the later attempt that took this reply's place.
  reply_to uuid,
  superseded_by uuid,
  prompt_id uuid REFERENCES prompts (id) ON DELETE SET NULL,
  model text,
  error_code text,
  usage jsonb,
  parts jsonb,
  extracted_data jsonb,
  memory_count integer NOT NULL DEFAULT 0,
  embedded_with text,
  -- While `streaming`: which process writes this reply, and until when its silence is not death.
  lease_owner text,
  lease_expires_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  finished_at timestamptz(3),
  PRIMARY KEY (user_id, id),
  FOREIGN KEY (user_id, conversation_id) REFERENCES conversations (user_id, id) ON DELETE CASCADE,
  UNIQUE (user_id, conversation_id, sequence)
);
CREATE INDEX messages_streaming ON messages (lease_expires_at) WHERE status = 'streaming';
CREATE INDEX messages_unembedded ON messages (user_id) WHERE embedded_with IS NULL AND status <> 'streaming';
CREATE INDEX messages_embedded ON messages (user_id, embedded_with) WHERE status <> 'streaming';
CREATE INDEX messages_reply ON messages (user_id, reply_to) WHERE reply_to IS NOT NULL;
CREATE INDEX messages_prompt ON messages (prompt_id) WHERE prompt_id IS NOT NULL;

-- One row a chunk. Offsets are UTF-16 units into the source's text, which is not copied. Narrow and in line
-- (STORAGE PLAIN), because recall scans one person's rows exactly: no shared vector index, whose filter runs after
-- the scan and loses most of a small owner's rows.
CREATE TABLE embeddings (
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  source_type text NOT NULL CHECK (source_type IN ('message', 'profile')),
  source_id uuid NOT NULL,
  chunk_index integer NOT NULL,
  model text NOT NULL,
  message_id uuid,
  role text CHECK (role IN ('user', 'assistant')),
  start_offset integer NOT NULL,
  end_offset integer NOT NULL,
  content_hash text NOT NULL,
  embedding halfvec(768) STORAGE PLAIN NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, source_type, source_id, chunk_index, model),
  FOREIGN KEY (user_id, message_id) REFERENCES messages (user_id, id) ON DELETE CASCADE,
  CHECK ((source_type = 'message') = (message_id IS NOT NULL))
) PARTITION BY HASH (user_id);
DO $$
BEGIN
  FOR part IN 0..15 LOOP
    EXECUTE format('CREATE TABLE embeddings_%s PARTITION OF embeddings FOR VALUES WITH (MODULUS 16, REMAINDER %s)', part, part);
    EXECUTE format('ALTER TABLE embeddings_%s ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('ALTER TABLE embeddings_%s FORCE ROW LEVEL SECURITY', part);
  END LOOP;
END
$$;
CREATE INDEX embeddings_message ON embeddings (user_id, message_id) WHERE message_id IS NOT NULL;

-- What was injected into an answer. Gone with its source: a forgotten passage is not kept here either.
CREATE TABLE memory_receipts (
  user_id uuid NOT NULL,
  reply_id uuid NOT NULL,
  rank integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('passage', 'profile')),
  source_message_id uuid,
  start_offset integer,
  end_offset integer,
  score real,
  profile_text text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, reply_id, rank),
  FOREIGN KEY (user_id, reply_id) REFERENCES messages (user_id, id) ON DELETE CASCADE,
  FOREIGN KEY (user_id, source_message_id) REFERENCES messages (user_id, id) ON DELETE CASCADE,
  CHECK ((kind = 'passage') = (source_message_id IS NOT NULL))
);
CREATE INDEX memory_receipts_source ON memory_receipts (user_id, source_message_id);

CREATE TABLE prompt_uses (
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  id uuid NOT NULL,
  prompt_id uuid NOT NULL REFERENCES prompts (id) ON DELETE CASCADE,
  prompt_version integer NOT NULL,
  conversation_id uuid,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, id)
);
CREATE INDEX prompt_uses_prompt ON prompt_uses (prompt_id, created_at);

-- Row security: enabled and forced everywhere, so that a forgotten predicate shows nothing.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['users', 'user_credentials', 'prompts', 'conversations', 'messages', 'embeddings',
    'memory_receipts', 'prompt_uses'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['conversations', 'messages', 'embeddings', 'memory_receipts', 'prompt_uses'] LOOP
    EXECUTE format('CREATE POLICY own_rows ON %I TO career_app USING (user_id = (SELECT current_person())) WITH CHECK (user_id = (SELECT current_person()))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO career_app', name);
  END LOOP;
END
$$;

CREATE POLICY own_row ON users TO career_app
  USING (id = (SELECT current_person())) WITH CHECK (id = (SELECT current_person()));
GRANT SELECT, DELETE ON users TO career_app;
GRANT UPDATE (name, skills, experience_level, years_experience, profile_summary, metadata, preferences, embedded_with, updated_at)
  ON users TO career_app;

CREATE POLICY own_or_premade ON prompts FOR SELECT TO career_app
  USING (user_id = (SELECT current_person()) OR (is_premade AND archived_at IS NULL));
CREATE POLICY own_insert ON prompts FOR INSERT TO career_app
  WITH CHECK (user_id = (SELECT current_person()) AND NOT is_premade);
CREATE POLICY own_update ON prompts FOR UPDATE TO career_app
  USING (user_id = (SELECT current_person())) WITH CHECK (user_id = (SELECT current_person()) AND NOT is_premade);
CREATE POLICY own_delete ON prompts FOR DELETE TO career_app USING (user_id = (SELECT current_person()));
GRANT SELECT, INSERT, UPDATE, DELETE ON prompts TO career_app;

-- The system role: column by column. It never reads what anybody wrote.
CREATE POLICY system ON users TO career_system USING (true) WITH CHECK (true);
GRANT SELECT (id, email, name, role, session_version, embedded_with, created_at), INSERT (id, email, name),
  UPDATE (role, session_version, updated_at) ON users TO career_system;
CREATE POLICY system ON user_credentials TO career_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON user_credentials TO career_system;
CREATE POLICY system ON prompts TO career_system USING (is_premade) WITH CHECK (is_premade AND user_id IS NULL);
GRANT SELECT, INSERT, UPDATE ON prompts TO career_system;
CREATE POLICY system ON messages TO career_system USING (true) WITH CHECK (true);
GRANT SELECT (user_id, id, conversation_id, role, status, embedded_with, lease_owner, lease_expires_at),
  UPDATE (status, error_code, lease_owner, lease_expires_at, finished_at) ON messages TO career_system;
