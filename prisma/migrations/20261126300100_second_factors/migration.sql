-- A second factor: codes of an authenticator (RFC 6238). Its secret is sealed by a key that the database does not know. The last step
-- whose code was used stands in the row, so that no process takes a code twice. Until it is confirmed it asks nobody.
CREATE TABLE second_factors (
  user_id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
  secret bytea NOT NULL,
  last_step bigint NOT NULL DEFAULT 0,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  confirmed_at timestamptz(3)
);
ALTER TABLE second_factors ENABLE ROW LEVEL SECURITY;
ALTER TABLE second_factors FORCE ROW LEVEL SECURITY;
-- Whoever signs in is nobody yet.
CREATE POLICY system ON second_factors TO career_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON second_factors TO career_system;

-- Codes for the day that the authenticator is lost: each goes with its use. 80 random bits need no slow hash.
CREATE TABLE recovery_codes (
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  code_hash bytea NOT NULL,
  PRIMARY KEY (user_id, code_hash)
);
ALTER TABLE recovery_codes ENABLE ROW LEVEL SECURITY;
ALTER TABLE recovery_codes FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON recovery_codes TO career_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, DELETE ON recovery_codes TO career_system;
