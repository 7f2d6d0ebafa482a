-- What a premade prompt has to be good at: filled blanks, and what an answer to them must hold. No person stands in them.
CREATE TABLE golden_conversations (
  id uuid PRIMARY KEY,
  prompt_id uuid NOT NULL REFERENCES prompts (id) ON DELETE CASCADE,
  -- Of one that comes with the product; NULL where an administrator wrote it.
  slug text,
  name text NOT NULL,
  values jsonb NOT NULL DEFAULT '{}',
  expects jsonb NOT NULL DEFAULT '{}',
  created_by uuid REFERENCES users (id) ON DELETE SET NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE (prompt_id, slug)
);
CREATE INDEX golden_conversations_author ON golden_conversations (created_by) WHERE created_by IS NOT NULL;

-- What the checks of a version found last: they are made before people are shown it.
CREATE TABLE prompt_gates (
  prompt_id uuid NOT NULL,
  version integer NOT NULL,
  -- Another for each time that the checks are made: a step of an earlier time changes nothing.
  run_id uuid NOT NULL UNIQUE,
  state text NOT NULL CHECK (state IN ('running', 'passed', 'blocked', 'failed')),
  -- The version that people saw when it was asked for; its answers stand beside the candidate's.
  against integer,
  model text NOT NULL,
  -- As they were when it was asked for, and the answers in their order.
  goldens jsonb NOT NULL,
  checks jsonb NOT NULL,
  answers jsonb NOT NULL DEFAULT '[]',
  failure text,
  -- Why somebody let it pass all the same.
  override_reason text,
  overridden_by uuid REFERENCES users (id) ON DELETE SET NULL,
  asked_by uuid REFERENCES users (id) ON DELETE SET NULL,
  asked_at timestamptz(3) NOT NULL DEFAULT now(),
  ended_at timestamptz(3),
  PRIMARY KEY (prompt_id, version),
  FOREIGN KEY (prompt_id, version) REFERENCES prompt_versions (prompt_id, version) ON DELETE CASCADE
);
CREATE INDEX prompt_gates_asked_by ON prompt_gates (asked_by) WHERE asked_by IS NOT NULL;
CREATE INDEX prompt_gates_overridden_by ON prompt_gates (overridden_by) WHERE overridden_by IS NOT NULL;

ALTER TABLE golden_conversations ENABLE ROW LEVEL SECURITY;
ALTER TABLE golden_conversations FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON golden_conversations TO career_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON golden_conversations TO career_system;
ALTER TABLE prompt_gates ENABLE ROW LEVEL SECURITY;
ALTER TABLE prompt_gates FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON prompt_gates TO career_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON prompt_gates TO career_system;

ALTER TABLE model_calls DROP CONSTRAINT model_calls_purpose_check,
  ADD CONSTRAINT model_calls_purpose_check CHECK (purpose IN ('reply', 'summary', 'facts', 'suggestions', 'gate'));
