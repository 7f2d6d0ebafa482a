-- What a reply took stands with it whole, not in tokens alone: how long, and what it cost. Of those before, the calls tell it.
-- Forced row security would hide the rows from an owner who is no superuser.
ALTER TABLE messages NO FORCE ROW LEVEL SECURITY;
ALTER TABLE model_calls NO FORCE ROW LEVEL SECURITY;
UPDATE messages m SET usage = jsonb_build_object('inputTokens', c.input_tokens, 'outputTokens', c.output_tokens,
  'isEstimated', c.is_estimated, 'firstTokenMs', c.first_token_ms, 'durationMs', c.duration_ms, 'costMicros', c.cost_micros)
FROM (
  SELECT DISTINCT ON (user_id, reply_id) * FROM model_calls
  WHERE reply_id IS NOT NULL AND outcome IN ('complete', 'stopped', 'failed') ORDER BY user_id, reply_id, started_at DESC
) c WHERE c.user_id = m.user_id AND c.reply_id = m.id;
-- Older than the calls that are kept: nobody knows how long it took.
UPDATE messages SET usage = NULL WHERE usage IS NOT NULL AND NOT usage ? 'isEstimated';
ALTER TABLE messages FORCE ROW LEVEL SECURITY;
ALTER TABLE model_calls FORCE ROW LEVEL SECURITY;
