-- By what a person keeps conversations together, in their own words; a conversation may have several.
ALTER TABLE conversations ADD COLUMN tags text[] NOT NULL DEFAULT '{}';
