-- What happened, written in the very transaction in which it happened and sent on afterwards. Ids alone, never content.
CREATE TABLE outbox (
  id uuid PRIMARY KEY,
  -- Not a reference: that an account was erased outlives the account. NULL: it concerns nobody in particular.
  user_id uuid,
  position bigint GENERATED ALWAYS AS IDENTITY,
  name text NOT NULL,
  data jsonb NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  -- Not to be sent earlier; and until when somebody is sending it.
  due_at timestamptz(3) NOT NULL DEFAULT now(),
  leased_until timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX outbox_order ON outbox (position);
CREATE INDEX outbox_person ON outbox (user_id, position);

-- The embedded executor, where no Inngest server is configured. The ids of events it took, so that a repeat starts nothing.
CREATE TABLE job_events (
  id text PRIMARY KEY,
  taken_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX job_events_age ON job_events (taken_at);

CREATE TABLE job_runs (
  id uuid PRIMARY KEY,
  function_id text NOT NULL,
  event jsonb NOT NULL,
  status text NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'completed', 'parked')),
  -- Several steps at once: from then on every step is planned first.
  is_parallel boolean NOT NULL DEFAULT false,
  idempotency_key text,
  -- The concurrency keys that a call of it takes a place of, and how many places each has.
  keys text[] NOT NULL DEFAULT '{}',
  limits integer[] NOT NULL DEFAULT '{}',
  -- Who waits for the result of this run, where another run asked for it.
  parent_run uuid,
  parent_step text,
  -- Why it is parked: name and our own words of the error.
  failure jsonb,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  ended_at timestamptz(3)
);
CREATE UNIQUE INDEX job_runs_once ON job_runs (function_id, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE UNIQUE INDEX job_runs_asked_for ON job_runs (parent_run, parent_step) WHERE parent_run IS NOT NULL;
CREATE INDEX job_runs_ended ON job_runs (status, ended_at) WHERE ended_at IS NOT NULL;

-- What each step of a run gave, in the order in which it came.
CREATE TABLE job_steps (
  run_id uuid NOT NULL REFERENCES job_runs (id) ON DELETE CASCADE,
  hash text NOT NULL,
  position bigint GENERATED ALWAYS AS IDENTITY,
  value jsonb NOT NULL,
  PRIMARY KEY (run_id, hash)
);

-- What is to be done next: call a function (`execute`), or wake a step that waits (`timer`, with what it then gets).
CREATE TABLE job_queue (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  run_id uuid NOT NULL REFERENCES job_runs (id) ON DELETE CASCADE,
  step text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('execute', 'timer')),
  outcome jsonb,
  run_at timestamptz(3) NOT NULL DEFAULT now(),
  attempt integer NOT NULL DEFAULT 0,
  -- Something came while the call was under way: call once more.
  again boolean NOT NULL DEFAULT false,
  leased_by text,
  leased_until timestamptz(3),
  UNIQUE (run_id, step, kind)
);
CREATE INDEX job_queue_due ON job_queue (run_at, id);
CREATE INDEX job_queue_leased ON job_queue (leased_until) WHERE leased_until IS NOT NULL;

CREATE TABLE job_waits (
  run_id uuid NOT NULL REFERENCES job_runs (id) ON DELETE CASCADE,
  hash text NOT NULL,
  event_name text NOT NULL,
  expression text,
  PRIMARY KEY (run_id, hash)
);
CREATE INDEX job_waits_event ON job_waits (event_name);

-- Events held back until no more like them come.
CREATE TABLE job_debounces (
  function_id text NOT NULL,
  key text NOT NULL,
  event jsonb NOT NULL,
  due_at timestamptz(3) NOT NULL,
  latest_at timestamptz(3),
  PRIMARY KEY (function_id, key)
);
CREATE INDEX job_debounces_due ON job_debounces (due_at);

-- Which times of a schedule were begun, so that of several processes one begins each.
CREATE TABLE job_ticks (
  function_id text NOT NULL,
  tick_at timestamptz(3) NOT NULL,
  PRIMARY KEY (function_id, tick_at)
);

-- The app adds to the outbox in its own name and sees nothing of it; the queue is the system role's alone.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['outbox', 'job_events', 'job_runs', 'job_steps', 'job_queue', 'job_waits', 'job_debounces',
    'job_ticks'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY system ON %I TO career_system USING (true) WITH CHECK (true)', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO career_system', name);
  END LOOP;
END
$$;
CREATE POLICY own_insert ON outbox FOR INSERT TO career_app WITH CHECK (user_id = (SELECT current_person()));
GRANT INSERT (id, user_id, name, data, due_at) ON outbox TO career_app;
