-- The words of a premade prompt in further languages than English, by language. A version carries them like its other words,
-- so that what was shown once can be shown again in all of them; `prompts` repeats those of the one that is shown.
ALTER TABLE prompts
  ADD COLUMN translations jsonb NOT NULL DEFAULT '{}',
  -- One's own is written in whichever language its owner likes.
  ADD CONSTRAINT translated_if_premade CHECK (is_premade OR translations = '{}');
ALTER TABLE prompt_versions
  ADD COLUMN translations jsonb NOT NULL DEFAULT '{}',
  ADD CONSTRAINT translated_if_premade CHECK (user_id IS NULL OR translations = '{}');
