-- What the person thought of an answer, and why in their own words.
ALTER TABLE messages
  ADD COLUMN feedback text CHECK (feedback IN ('up', 'down')),
  ADD COLUMN feedback_reason text,
  ADD CHECK (feedback IS NULL OR role = 'assistant'),
  ADD CHECK (feedback_reason IS NULL OR feedback IS NOT NULL);
