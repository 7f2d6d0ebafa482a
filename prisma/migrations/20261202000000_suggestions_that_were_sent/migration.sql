-- Whether a message says what was suggested below the answer before it: known when it is sent, so that the count reads no word.
ALTER TABLE messages ADD COLUMN is_suggested boolean NOT NULL DEFAULT false;
GRANT SELECT (is_suggested) ON messages TO career_system;

ALTER TABLE prompt_versions ADD COLUMN follow_ups integer NOT NULL DEFAULT 0;
GRANT UPDATE (follow_ups) ON prompt_versions TO career_system;
