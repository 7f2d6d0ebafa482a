-- When each try was made that is still counted: each is forgotten by itself, where before all of them were, and only after an hour
-- without any. What was counted before this is not taken over.
ALTER TABLE sign_in_tries ADD COLUMN tried_at timestamptz(3)[] NOT NULL DEFAULT '{}';
