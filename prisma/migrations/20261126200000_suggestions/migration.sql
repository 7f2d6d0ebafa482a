-- What a person may want to say next, below the last answer. NULL until somebody asked for it; empty where nothing fits.
ALTER TABLE messages
  ADD COLUMN suggestions jsonb CHECK (jsonb_array_length(suggestions) <= 3);
