-- Two versions of a premade prompt at once: some people get the one, the others the other, each always the same.
CREATE TABLE prompt_splits (
  id uuid PRIMARY KEY,
  prompt_id uuid NOT NULL REFERENCES prompts (id) ON DELETE CASCADE,
  -- The one that is tried, for `share` of a hundred people, and the one that the others see.
  version integer NOT NULL,
  against integer NOT NULL CHECK (against <> version),
  share integer NOT NULL CHECK (share BETWEEN 1 AND 99),
  started_by uuid REFERENCES users (id) ON DELETE SET NULL,
  started_at timestamptz(3) NOT NULL DEFAULT now(),
  ended_at timestamptz(3),
  -- `overtaken`: somebody published or archived meanwhile.
  outcome text CHECK (outcome IN ('kept', 'dropped', 'overtaken')),
  -- What came of both since then, counted by a job.
  uses integer NOT NULL DEFAULT 0,
  ups integer NOT NULL DEFAULT 0,
  downs integer NOT NULL DEFAULT 0,
  against_uses integer NOT NULL DEFAULT 0,
  against_ups integer NOT NULL DEFAULT 0,
  against_downs integer NOT NULL DEFAULT 0,
  counted_at timestamptz(3),
  CHECK ((ended_at IS NULL) = (outcome IS NULL)),
  FOREIGN KEY (prompt_id, version) REFERENCES prompt_versions (prompt_id, version) ON DELETE CASCADE,
  FOREIGN KEY (prompt_id, against) REFERENCES prompt_versions (prompt_id, version) ON DELETE CASCADE
);
CREATE UNIQUE INDEX prompt_splits_running ON prompt_splits (prompt_id) WHERE ended_at IS NULL;
CREATE INDEX prompt_splits_starter ON prompt_splits (started_by) WHERE started_by IS NOT NULL;

-- Where a person stands among a hundred, in one split: the same for ever, and in the next split another.
CREATE FUNCTION split_place(person uuid, split uuid) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ((('x' || substr(md5(person::text || split::text), 1, 8))::bit(32)::bigint) % 100)::integer;

-- The one that runs, repeated where people read it: of the splits themselves they see nothing.
ALTER TABLE prompts
  ADD COLUMN split_id uuid,
  ADD COLUMN split_version integer,
  ADD COLUMN split_share integer,
  ADD CONSTRAINT split_whole CHECK (num_nulls(split_id, split_version, split_share) IN (0, 3));

-- The version of a prompt that a person sees.
CREATE FUNCTION version_shown(prompt uuid, person uuid) RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
  RETURN (SELECT CASE WHEN p.split_id IS NOT NULL AND split_place(person, p.split_id) < p.split_share THEN p.split_version
    ELSE p.version END FROM prompts p WHERE p.id = prompt);

ALTER TABLE prompt_splits ENABLE ROW LEVEL SECURITY;
ALTER TABLE prompt_splits FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON prompt_splits TO career_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON prompt_splits TO career_system;
GRANT SELECT (created_at) ON prompt_uses TO career_system;
