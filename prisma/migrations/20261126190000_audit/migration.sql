-- What was done that somebody may have to answer for: every sign-in and every act of an administrator. Ids alone, and of an
-- address only its network, so that erasing an account has nothing to erase here. No foreign key: it outlives whom it names.
CREATE TABLE audit_events (
  id uuid PRIMARY KEY,
  at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  action text NOT NULL CHECK (action ~ '^[a-z_]+\.[a-z_]+$'),
  -- Who did it; null where nobody had signed in, or a command did it.
  actor_id uuid,
  -- Whom or what it was done to.
  subject_id uuid,
  network text CHECK (length(network) <= 50),
  request_id text CHECK (length(request_id) <= 100),
  detail jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX audit_events_at ON audit_events (at DESC, id DESC);
CREATE INDEX audit_events_actor ON audit_events (actor_id, at DESC) WHERE actor_id IS NOT NULL;
CREATE INDEX audit_events_subject ON audit_events (subject_id, at DESC) WHERE subject_id IS NOT NULL;
CREATE INDEX audit_events_action ON audit_events (action, at DESC);

-- It only ever grows: neither role may change or take away a row.
ALTER TABLE audit_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_events FORCE ROW LEVEL SECURITY;
CREATE POLICY own_acts ON audit_events FOR INSERT TO career_app WITH CHECK (actor_id = (SELECT current_person()));
CREATE POLICY system_notes ON audit_events FOR INSERT TO career_system WITH CHECK (true);
CREATE POLICY system_reads ON audit_events FOR SELECT TO career_system USING (true);
GRANT INSERT (id, action, actor_id, subject_id, network, request_id, detail) ON audit_events TO career_app, career_system;
GRANT SELECT ON audit_events TO career_system;
