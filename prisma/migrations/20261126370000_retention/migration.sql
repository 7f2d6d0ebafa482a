-- How long a person keeps conversations that are not used any more; no row: until they delete them.
CREATE TABLE retentions (
  user_id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
  keep_days integer NOT NULL CHECK (keep_days BETWEEN 30 AND 3650),
  updated_at timestamptz(3) NOT NULL DEFAULT now()
);
ALTER TABLE retentions ENABLE ROW LEVEL SECURITY;
ALTER TABLE retentions FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON retentions TO career_app
  USING (user_id = (SELECT current_person())) WITH CHECK (user_id = (SELECT current_person()));
GRANT SELECT, INSERT, UPDATE, DELETE ON retentions TO career_app;
-- Whose conversations end is read across people; which they are, each reads as its owner.
CREATE POLICY system ON retentions FOR SELECT TO career_system USING (true);
GRANT SELECT (user_id, keep_days) ON retentions TO career_system;
