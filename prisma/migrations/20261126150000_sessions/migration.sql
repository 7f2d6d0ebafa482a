-- Each sign-in is a row, so that a person sees where they are signed in and can end any of it: a cookie whose row is gone
-- is nobody's. Of the browser only a name is kept ("Firefox on Linux").
CREATE TABLE sessions (
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  id uuid NOT NULL,
  device text NOT NULL,
  address text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  last_seen_at timestamptz(3) NOT NULL DEFAULT now(),
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (user_id, id)
);
ALTER TABLE sessions ENABLE ROW LEVEL SECURITY;
ALTER TABLE sessions FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON sessions TO career_app
  USING (user_id = (SELECT current_person())) WITH CHECK (user_id = (SELECT current_person()));
GRANT SELECT, DELETE ON sessions TO career_app;
-- Signing in and asking whose cookie this is have no person yet. Where somebody was, this role writes and cannot read.
CREATE POLICY system ON sessions TO career_system USING (true) WITH CHECK (true);
GRANT SELECT (user_id, id, last_seen_at, expires_at), INSERT, UPDATE (address, last_seen_at), DELETE ON sessions TO career_system;

ALTER TABLE users DROP COLUMN session_version;
