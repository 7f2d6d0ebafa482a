-- The topics that prompts stand under, which administrators keep. A slug never changes and no row is ever deleted: clients,
-- files of exports and people's own prompts go on naming it.
CREATE TABLE prompt_categories (
  slug text PRIMARY KEY CHECK (slug ~ '^[a-z][a-z0-9-]{0,39}$'),
  -- Of the request that made it: the same request makes it once.
  id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  -- In English, and by language where it is translated.
  name text NOT NULL,
  translations jsonb NOT NULL DEFAULT '{}',
  position integer NOT NULL,
  archived_at timestamptz(3),
  -- Where premade prompts that name it stand while it is retired.
  moved_to text REFERENCES prompt_categories (slug),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CHECK (moved_to IS NULL OR (archived_at IS NOT NULL AND moved_to <> slug))
);
INSERT INTO prompt_categories (slug, name, translations, position) VALUES
  ('career-paths', 'Career paths', '{"de": "Karrierewege", "es": "Trayectorias profesionales"}', 0),
  ('skill-gaps', 'Skill gaps', '{"de": "Fehlende Fähigkeiten", "es": "Habilidades que faltan"}', 10),
  ('resume', 'Résumé', '{"de": "Lebenslauf", "es": "Currículum"}', 20),
  ('interview', 'Interview', '{"de": "Vorstellungsgespräch", "es": "Entrevista"}', 30),
  ('salary', 'Salary', '{"de": "Gehalt", "es": "Salario"}', 40),
  ('transitions', 'Changing fields', '{"de": "Berufswechsel", "es": "Cambio de sector"}', 50),
  ('leadership', 'Leadership', '{"de": "Führung", "es": "Liderazgo"}', 60),
  ('first-job', 'First job', '{"de": "Erster Job", "es": "Primer empleo"}', 70),
  ('networking', 'Networking', '{"de": "Kontakte knüpfen", "es": "Red de contactos"}', 80),
  ('workplace', 'At work', '{"de": "Am Arbeitsplatz", "es": "En el trabajo"}', 90);

ALTER TABLE prompt_categories ENABLE ROW LEVEL SECURITY;
ALTER TABLE prompt_categories FORCE ROW LEVEL SECURITY;
-- Everybody reads them, and nobody but an administrator's verbs writes them.
CREATE POLICY everybody ON prompt_categories FOR SELECT TO career_app USING (true);
CREATE POLICY system ON prompt_categories TO career_system USING (true) WITH CHECK (true);
GRANT SELECT ON prompt_categories TO career_app;
GRANT SELECT, INSERT ON prompt_categories TO career_system;
GRANT UPDATE (name, translations, position, archived_at, moved_to, version, updated_at) ON prompt_categories TO career_system;

-- No index stands behind these: no row that they name is ever deleted or named otherwise.
ALTER TABLE prompts ADD CONSTRAINT prompts_category_fkey FOREIGN KEY (category) REFERENCES prompt_categories (slug);
ALTER TABLE prompt_versions
  ADD CONSTRAINT prompt_versions_category_fkey FOREIGN KEY (category) REFERENCES prompt_categories (slug);
