-- How many requests of a kind somebody may still make in their minute, counted for all processes together. Of whose they are
-- only a hash is kept. What is lost in a crash is a minute's count, so it is not worth the log's writing.
CREATE UNLOGGED TABLE request_rates (
  key bytea PRIMARY KEY,
  taken integer NOT NULL,
  -- How many of them the last one who asked was given.
  given integer NOT NULL,
  ends_at timestamptz(3) NOT NULL
);
CREATE INDEX request_rates_by_end ON request_rates (ends_at);
ALTER TABLE request_rates ENABLE ROW LEVEL SECURITY;
ALTER TABLE request_rates FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON request_rates TO career_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON request_rates TO career_system;
