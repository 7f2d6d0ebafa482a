-- A prompt is a row of versions; the prompt's own row repeats the one that is shown. Versions are never changed: a
-- conversation goes on with the one that it was begun with, and what was shown once can be shown again.
ALTER TABLE prompts
  ADD COLUMN latest_version integer NOT NULL DEFAULT 1,
  -- NULL is a draft: a premade prompt that nobody was shown yet.
  ADD COLUMN published_at timestamptz(3) DEFAULT now(),
  ADD COLUMN is_featured boolean NOT NULL DEFAULT false,
  -- An administrator has decided on its words or its state: what comes with the product does not change them again.
  ADD COLUMN is_edited boolean NOT NULL DEFAULT false,
  -- The same of its place.
  ADD COLUMN is_arranged boolean NOT NULL DEFAULT false;

CREATE TABLE prompt_versions (
  prompt_id uuid NOT NULL REFERENCES prompts (id) ON DELETE CASCADE,
  version integer NOT NULL CHECK (version > 0),
  -- The owner of the prompt; NULL where it is premade.
  user_id uuid REFERENCES users (id) ON DELETE CASCADE,
  title text NOT NULL,
  description text NOT NULL,
  category text NOT NULL,
  template text NOT NULL,
  slots jsonb NOT NULL DEFAULT '[]',
  instructions text NOT NULL DEFAULT '',
  tags text[] NOT NULL DEFAULT '{}',
  note text NOT NULL DEFAULT '',
  -- The administrator who wrote it; NULL where it came with the product, is the owner's, or the account is gone.
  edited_by uuid REFERENCES users (id) ON DELETE SET NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  -- When people were shown it first.
  published_at timestamptz(3),
  PRIMARY KEY (prompt_id, version)
);
CREATE INDEX prompt_versions_owner ON prompt_versions (user_id) WHERE user_id IS NOT NULL;
CREATE INDEX prompt_versions_editor ON prompt_versions (edited_by) WHERE edited_by IS NOT NULL;

-- The owner sees past row security while it is not forced.
ALTER TABLE prompts NO FORCE ROW LEVEL SECURITY;
UPDATE prompts SET latest_version = version, published_at = created_at;
INSERT INTO prompt_versions (prompt_id, version, user_id, title, description, category, template, slots, instructions, tags,
  created_at, published_at)
SELECT id, version, user_id, title, description, category, template, slots, instructions, tags, updated_at, updated_at
FROM prompts;
ALTER TABLE prompts FORCE ROW LEVEL SECURITY;

DROP POLICY own_or_premade ON prompts;
CREATE POLICY own_or_premade ON prompts FOR SELECT TO career_app
  USING (user_id = (SELECT current_person()) OR (is_premade AND archived_at IS NULL AND published_at IS NOT NULL));

ALTER TABLE prompt_versions ENABLE ROW LEVEL SECURITY;
ALTER TABLE prompt_versions FORCE ROW LEVEL SECURITY;
-- A premade prompt's version is everybody's from the moment it was shown on, also when another is shown in its place.
CREATE POLICY own_or_shown ON prompt_versions FOR SELECT TO career_app
  USING (user_id = (SELECT current_person()) OR (user_id IS NULL AND published_at IS NOT NULL));
CREATE POLICY own_insert ON prompt_versions FOR INSERT TO career_app WITH CHECK (user_id = (SELECT current_person())
  AND EXISTS (SELECT 1 FROM prompts p WHERE p.id = prompt_id AND p.user_id = (SELECT current_person())));
CREATE POLICY system ON prompt_versions TO career_system USING (user_id IS NULL) WITH CHECK (user_id IS NULL);
GRANT SELECT, INSERT ON prompt_versions TO career_app;
GRANT SELECT, INSERT ON prompt_versions TO career_system;
GRANT UPDATE (published_at) ON prompt_versions TO career_system;

-- Prompts that a person keeps at hand.
CREATE TABLE prompt_favourites (
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  prompt_id uuid NOT NULL REFERENCES prompts (id) ON DELETE CASCADE,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, prompt_id)
);
CREATE INDEX prompt_favourites_prompt ON prompt_favourites (prompt_id);
ALTER TABLE prompt_favourites ENABLE ROW LEVEL SECURITY;
ALTER TABLE prompt_favourites FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON prompt_favourites TO career_app
  USING (user_id = (SELECT current_person())) WITH CHECK (user_id = (SELECT current_person()));
GRANT SELECT, INSERT, DELETE ON prompt_favourites TO career_app;
