-- What a sender's Idempotency-Key stands for: the id of what its first request made. The same request again makes nothing
-- new, because it asks for the same id. Of the key and of what was sent only hashes are kept.
CREATE TABLE request_keys (
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  route text NOT NULL,
  key_hash bytea NOT NULL,
  request_hash bytea NOT NULL,
  result_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, route, key_hash)
);
CREATE INDEX request_keys_by_age ON request_keys (created_at);
ALTER TABLE request_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE request_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON request_keys TO career_app
  USING (user_id = (SELECT current_person())) WITH CHECK (user_id = (SELECT current_person()));
GRANT SELECT, INSERT, UPDATE (key_hash) ON request_keys TO career_app;
-- The sweep sees those that are older than a day and no others: whatever it asks for, a key holds that long.
CREATE POLICY system_sweeps ON request_keys TO career_system
  USING (created_at < now() - interval '24 hours') WITH CHECK (false);
GRANT SELECT (created_at), DELETE ON request_keys TO career_system;
