-- One row a question to a language model: whose, what for, what it took. The message it wrote may be gone: what was spent was
-- spent. Written by the system role alone; a person reads their own.
CREATE TABLE model_calls (
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  id uuid NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('reply', 'summary', 'facts', 'suggestions')),
  model text NOT NULL,
  conversation_id uuid,
  reply_id uuid,
  outcome text NOT NULL CHECK (outcome IN ('running', 'complete', 'stopped', 'failed', 'refused', 'lost')),
  error_code text,
  input_tokens integer NOT NULL DEFAULT 0,
  output_tokens integer NOT NULL DEFAULT 0,
  -- The model did not say: counted from the length of the text.
  is_estimated boolean NOT NULL DEFAULT false,
  -- Millionths of a US dollar; null where no price is known.
  cost_micros bigint,
  -- What is held of the budget while it runs.
  reserved_tokens integer NOT NULL DEFAULT 0,
  reserved_micros bigint NOT NULL DEFAULT 0,
  first_token_ms integer,
  duration_ms integer,
  started_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, id)
);
CREATE INDEX model_calls_recent ON model_calls (user_id, started_at DESC);
CREATE INDEX model_calls_by_day ON model_calls (started_at);
CREATE INDEX model_calls_running ON model_calls (started_at) WHERE outcome = 'running';

-- What a person may spend, where it is not what everybody may.
CREATE TABLE budgets (
  user_id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
  tokens_day bigint CHECK (tokens_day >= 0),
  tokens_month bigint CHECK (tokens_month >= 0),
  micros_day bigint CHECK (micros_day >= 0),
  micros_month bigint CHECK (micros_month >= 0)
);

-- What a person spent in the day and the month that they last asked in (UTC), what is held for calls under way included: one
-- row, so that taking from it is one statement and no two calls take the same.
CREATE TABLE spending (
  user_id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
  day date NOT NULL,
  day_tokens bigint NOT NULL,
  day_micros bigint NOT NULL,
  month date NOT NULL,
  month_tokens bigint NOT NULL,
  month_micros bigint NOT NULL
);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['model_calls', 'budgets', 'spending'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_rows ON %I FOR SELECT TO career_app USING (user_id = (SELECT current_person()))', name);
    EXECUTE format('CREATE POLICY system ON %I TO career_system USING (true) WITH CHECK (true)', name);
    EXECUTE format('GRANT SELECT ON %I TO career_app', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO career_system', name);
  END LOOP;
END
$$;
GRANT DELETE ON budgets TO career_system;
