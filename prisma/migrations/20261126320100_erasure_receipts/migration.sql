-- That an account was erased, and how much of each kind went with it: whoever holds the receipt can have it checked. It says
-- nothing of whose account it was.
CREATE TABLE erasure_receipts (
  id uuid PRIMARY KEY,
  erased_at timestamptz(3) NOT NULL,
  hash bytea NOT NULL CHECK (octet_length(hash) = 32)
);
-- Written in the transaction that erases, and never changed.
ALTER TABLE erasure_receipts ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasure_receipts FORCE ROW LEVEL SECURITY;
CREATE POLICY erasing ON erasure_receipts FOR INSERT TO career_app WITH CHECK (true);
CREATE POLICY checking ON erasure_receipts FOR SELECT TO career_system USING (true);
GRANT INSERT ON erasure_receipts TO career_app;
GRANT SELECT ON erasure_receipts TO career_system;
