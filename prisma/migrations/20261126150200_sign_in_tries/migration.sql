-- How often somebody tried to sign in, by the account they named (whether it exists or not) and by where they came from. Held
-- here so that all processes count together. Of either only a hash is kept.
CREATE TABLE sign_in_tries (
  key bytea PRIMARY KEY,
  tries integer NOT NULL,
  started_at timestamptz(3) NOT NULL DEFAULT now(),
  last_at timestamptz(3) NOT NULL DEFAULT now(),
  blocked_until timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX sign_in_tries_by_age ON sign_in_tries (last_at);
ALTER TABLE sign_in_tries ENABLE ROW LEVEL SECURITY;
ALTER TABLE sign_in_tries FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON sign_in_tries TO career_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_tries TO career_system;
