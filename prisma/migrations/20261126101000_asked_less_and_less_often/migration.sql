-- A summary that cannot be written is asked for less and less often, and stands in no other's way: how often the sweep
-- asked since the summaries last changed, and not before when it asks again.
ALTER TABLE conversations
  ADD COLUMN summary_asks integer NOT NULL DEFAULT 0,
  ADD COLUMN summary_ask_at timestamptz(3);
GRANT SELECT (summary_asks, summary_ask_at), UPDATE (summary_asks, summary_ask_at) ON conversations TO career_system;
CREATE POLICY system_asks ON conversations FOR UPDATE TO career_system USING (true) WITH CHECK (true);

CREATE OR REPLACE FUNCTION keep_summarized_through() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  person uuid := coalesce(NEW.user_id, OLD.user_id);
  conversation uuid := coalesce(NEW.conversation_id, OLD.conversation_id);
BEGIN
  -- In a statement of its own: what another transaction stored or dropped while this one waited for the row counts too.
  PERFORM 1 FROM conversations WHERE user_id = person AND id = conversation FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN NULL; END IF;
  UPDATE conversations SET summary_asks = 0, summary_ask_at = NULL, summarized_through = coalesce(
    (SELECT max(to_sequence) FROM conversation_summaries WHERE user_id = person AND conversation_id = conversation), 0)
  WHERE user_id = person AND id = conversation;
  RETURN NULL;
END
$$;

-- The parked runs of a function that are about the same thing: a new one takes their place.
CREATE INDEX job_runs_parked ON job_runs (function_id, md5((event -> 'data')::text)) WHERE status = 'parked';
