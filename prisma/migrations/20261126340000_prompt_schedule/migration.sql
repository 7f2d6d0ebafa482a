-- When an administrator's version goes live by itself: a prompt has one such time, and a job keeps it.
ALTER TABLE prompts
  ADD COLUMN scheduled_version integer,
  ADD COLUMN scheduled_at timestamptz(3),
  -- Who set it; NULL where the account is gone. What they set still holds.
  ADD COLUMN scheduled_by uuid REFERENCES users (id) ON DELETE SET NULL,
  ADD CONSTRAINT scheduled_whole CHECK ((scheduled_version IS NULL) = (scheduled_at IS NULL)),
  ADD CONSTRAINT scheduled_is_premade CHECK (scheduled_at IS NULL OR is_premade);
CREATE INDEX prompts_scheduled ON prompts (scheduled_at) WHERE scheduled_at IS NOT NULL;
CREATE INDEX prompts_scheduled_by ON prompts (scheduled_by) WHERE scheduled_by IS NOT NULL;
