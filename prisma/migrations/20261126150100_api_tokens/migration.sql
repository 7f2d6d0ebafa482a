-- Personal tokens for the API. Of a token only its SHA-256 is kept, and the few characters by which its person knows it.
CREATE TABLE api_tokens (
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  scopes text[] NOT NULL CHECK (scopes <@ ARRAY['read', 'write', 'admin'] AND cardinality(scopes) > 0),
  prefix text NOT NULL,
  token_hash bytea NOT NULL UNIQUE,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  expires_at timestamptz(3) NOT NULL,
  last_used_at timestamptz(3),
  PRIMARY KEY (user_id, id)
);
ALTER TABLE api_tokens ENABLE ROW LEVEL SECURITY;
ALTER TABLE api_tokens FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON api_tokens TO career_app
  USING (user_id = (SELECT current_person())) WITH CHECK (user_id = (SELECT current_person()));
GRANT SELECT, INSERT, DELETE ON api_tokens TO career_app;
-- Asking whose token this is has no person yet.
CREATE POLICY system ON api_tokens TO career_system USING (true) WITH CHECK (true);
GRANT SELECT (user_id, id, scopes, token_hash, expires_at, last_used_at), UPDATE (last_used_at) ON api_tokens TO career_system;
