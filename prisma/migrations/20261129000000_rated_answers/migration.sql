-- What was said of answers is counted without reading those of which nothing was said.
CREATE INDEX messages_rated ON messages (user_id, conversation_id) INCLUDE (feedback)
  WHERE feedback IS NOT NULL AND reply_to IS NOT NULL AND status IN ('complete', 'stopped');
