-- A conversation as it stood when its owner shared it, for whoever has the link. Of the link only the hash is kept. What is
-- shared is copied, so that nothing said or changed later is seen; each copy goes with its message, and all of it with the
-- conversation and the account.
CREATE TABLE shares (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  -- SHA-256 of 32 random bytes.
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  title text NOT NULL,
  shared_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, id),
  FOREIGN KEY (user_id, conversation_id) REFERENCES conversations (user_id, id) ON DELETE CASCADE
);
CREATE INDEX shares_conversation ON shares (user_id, conversation_id);

CREATE TABLE shared_messages (
  user_id uuid NOT NULL,
  share_id uuid NOT NULL,
  place integer NOT NULL,
  message_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('user', 'assistant')),
  text text NOT NULL,
  said_at timestamptz(3) NOT NULL,
  PRIMARY KEY (user_id, share_id, place),
  FOREIGN KEY (user_id, share_id) REFERENCES shares (user_id, id) ON DELETE CASCADE,
  FOREIGN KEY (user_id, message_id) REFERENCES messages (user_id, id) ON DELETE CASCADE
);
CREATE INDEX shared_messages_message ON shared_messages (user_id, message_id);

ALTER TABLE shares ENABLE ROW LEVEL SECURITY;
ALTER TABLE shares FORCE ROW LEVEL SECURITY;
ALTER TABLE shared_messages ENABLE ROW LEVEL SECURITY;
ALTER TABLE shared_messages FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON shares TO career_app
  USING (user_id = (SELECT current_person())) WITH CHECK (user_id = (SELECT current_person()));
CREATE POLICY own_rows ON shared_messages TO career_app
  USING (user_id = (SELECT current_person())) WITH CHECK (user_id = (SELECT current_person()));
GRANT SELECT, INSERT, DELETE ON shares TO career_app;
GRANT UPDATE (token_hash) ON shares TO career_app;
GRANT SELECT, INSERT, DELETE ON shared_messages TO career_app;

-- Whoever has the link is nobody in particular: the system role reads the one share whose token's hash it names, whatever
-- the query asks for, and no other.
CREATE FUNCTION named_share() RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT decode(nullif(current_setting('app.share_hash', true), ''), 'hex') $$;
CREATE POLICY with_the_link ON shares FOR SELECT TO career_system USING (token_hash = (SELECT named_share()));
CREATE POLICY with_the_link ON shared_messages FOR SELECT TO career_system
  USING ((user_id, share_id) IN (SELECT s.user_id, s.id FROM shares s));
GRANT SELECT (user_id, id, token_hash, title, shared_at) ON shares TO career_system;
GRANT SELECT (user_id, share_id, place, role, text, said_at) ON shared_messages TO career_system;
