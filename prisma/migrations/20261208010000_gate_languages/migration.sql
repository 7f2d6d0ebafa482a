-- In which languages the golden conversations of a run are tried: English, then each that people are shown a translation in.
ALTER TABLE prompt_gates ADD COLUMN languages text[] NOT NULL DEFAULT '{en}';
