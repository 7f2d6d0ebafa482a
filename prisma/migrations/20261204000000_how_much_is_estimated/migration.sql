-- Tokens of calls whose model did not say what it took: part of the sums of input and output.
ALTER TABLE daily_models ADD COLUMN estimated_tokens bigint NOT NULL DEFAULT 0;

-- Days that are counted for good are not counted again: the calls that still stand tell it.
-- Forced row security would hide the rows from an owner who is no superuser.
ALTER TABLE daily_models NO FORCE ROW LEVEL SECURITY;
ALTER TABLE model_calls NO FORCE ROW LEVEL SECURITY;
UPDATE daily_models d SET estimated_tokens = least(c.tokens, d.input_tokens + d.output_tokens)
FROM (
  SELECT (started_at AT TIME ZONE 'utc')::date AS day, model, sum(input_tokens + output_tokens)::bigint AS tokens
  FROM model_calls WHERE is_estimated AND outcome NOT IN ('refused', 'running') GROUP BY 1, 2
) c WHERE c.day = d.day AND c.model = d.model;
ALTER TABLE daily_models FORCE ROW LEVEL SECURITY;
ALTER TABLE model_calls FORCE ROW LEVEL SECURITY;
