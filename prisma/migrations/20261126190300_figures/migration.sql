-- What happened on each day (UTC), all people together: counted by a job, so that no page counts messages. No person in it.
CREATE TABLE daily_figures (
  day date PRIMARY KEY,
  active_people integer NOT NULL,
  new_people integer NOT NULL,
  conversations integer NOT NULL,
  messages integer NOT NULL,
  replies integer NOT NULL,
  failed_replies integer NOT NULL,
  thumbs_up integer NOT NULL,
  thumbs_down integer NOT NULL,
  -- Milliseconds to a reply's first token, of the models' own calls; null on a day without one.
  first_token_p50_ms integer,
  first_token_p95_ms integer,
  counted_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE daily_models (
  day date NOT NULL,
  model text NOT NULL,
  calls integer NOT NULL,
  failed integer NOT NULL,
  input_tokens bigint NOT NULL,
  output_tokens bigint NOT NULL,
  cost_micros bigint NOT NULL,
  -- Calls without a known price, which the cost leaves out.
  unpriced integer NOT NULL,
  PRIMARY KEY (day, model)
);

-- Of the people who came in one week (its Monday), how many were active in a later one.
CREATE TABLE weekly_retention (
  cohort date NOT NULL,
  week date NOT NULL,
  people integer NOT NULL,
  PRIMARY KEY (cohort, week)
);

-- On which days a person wrote something, kept apart so that retention reads no messages.
CREATE TABLE active_days (
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  day date NOT NULL,
  PRIMARY KEY (user_id, day)
);
CREATE INDEX active_days_day ON active_days (day);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['daily_figures', 'daily_models', 'weekly_retention', 'active_days'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY system ON %I TO career_system USING (true) WITH CHECK (true)', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO career_system', name);
  END LOOP;
END
$$;

-- Counting reads when, by whom and how it ended; never what was said.
GRANT SELECT (created_at, feedback, error_code, attached_to, copy_of) ON messages TO career_system;
GRANT SELECT (created_at) ON conversations TO career_system;
-- Rows come in the order of time: a few pages of index for the whole table.
CREATE INDEX messages_by_day ON messages USING brin (created_at) WITH (pages_per_range = 32, autosummarize = on);
CREATE INDEX conversations_by_day ON conversations USING brin (created_at) WITH (pages_per_range = 32, autosummarize = on);
