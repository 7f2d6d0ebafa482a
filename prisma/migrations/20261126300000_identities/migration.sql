-- Who a person is elsewhere: one row for each provider they sign in with. The subject is the provider's own name for them, which
-- never changes hands, as an address may. Its token is sealed by a key that the database does not know.
CREATE TABLE identities (
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  id uuid NOT NULL,
  provider text NOT NULL CHECK (provider IN ('cognito', 'linkedin')),
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
  -- The address as the provider last said it, by which the person knows the account there.
  email text CHECK (length(email) <= 254),
  token bytea,
  token_expires_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  last_used_at timestamptz(3),
  PRIMARY KEY (user_id, id),
  UNIQUE (provider, subject),
  UNIQUE (user_id, provider)
);
ALTER TABLE identities ENABLE ROW LEVEL SECURITY;
ALTER TABLE identities FORCE ROW LEVEL SECURITY;
-- Whose identity this is, is what is asked: nobody has signed in yet. The sealed token is written and read by nobody.
CREATE POLICY system ON identities TO career_system USING (true) WITH CHECK (true);
GRANT SELECT (user_id, id, provider, subject, email, created_at, last_used_at), INSERT,
  UPDATE (email, token, token_expires_at, last_used_at), DELETE ON identities TO career_system;

-- Since when we know that the address is the person's: a provider said so, or a mail to it was answered. An address that was
-- only typed may be anybody's, and nobody else's sign-in leads to its account.
ALTER TABLE users ADD COLUMN email_proven_at timestamptz(3);
GRANT SELECT (email_proven_at), INSERT (email_proven_at), UPDATE (email_proven_at) ON users TO career_system;
