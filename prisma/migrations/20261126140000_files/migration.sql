-- A document that came with a message is a message of its own below it: remembered, recalled, read for facts and
-- forgotten as any other, and gone with the one it came with.
ALTER TABLE messages ADD COLUMN attached_to uuid;
ALTER TABLE messages ADD FOREIGN KEY (user_id, attached_to) REFERENCES messages (user_id, id) ON DELETE CASCADE;
ALTER TABLE messages ADD CHECK (attached_to IS NULL OR role = 'user');
CREATE INDEX messages_attached ON messages (user_id, attached_to) WHERE attached_to IS NOT NULL;

-- What a person uploaded. Its text waits here until it is sent, then stands in the message that has the file's id.
CREATE TABLE files (
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  kind text NOT NULL CHECK (kind IN ('txt', 'md', 'pdf', 'docx')),
  size integer NOT NULL CHECK (size BETWEEN 1 AND 10485760),
  pages integer,
  text text,
  hash bytea NOT NULL,
  message_id uuid,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, id),
  FOREIGN KEY (user_id, message_id) REFERENCES messages (user_id, id) ON DELETE CASCADE,
  CHECK ((message_id IS NULL) = (text IS NOT NULL))
);
CREATE INDEX files_message ON files (user_id, message_id) WHERE message_id IS NOT NULL;
CREATE INDEX files_unsent ON files (created_at) WHERE message_id IS NULL;

-- The bytes apart: whoever looks at files reads none of them. Packed already, so not packed again.
CREATE TABLE file_bytes (
  user_id uuid NOT NULL,
  file_id uuid NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (user_id, file_id),
  FOREIGN KEY (user_id, file_id) REFERENCES files (user_id, id) ON DELETE CASCADE
);
ALTER TABLE file_bytes ALTER COLUMN bytes SET STORAGE EXTERNAL;

ALTER TABLE files ENABLE ROW LEVEL SECURITY;
ALTER TABLE files FORCE ROW LEVEL SECURITY;
ALTER TABLE file_bytes ENABLE ROW LEVEL SECURITY;
ALTER TABLE file_bytes FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON files TO career_app
  USING (user_id = (SELECT current_person())) WITH CHECK (user_id = (SELECT current_person()));
CREATE POLICY own_rows ON file_bytes TO career_app
  USING (user_id = (SELECT current_person())) WITH CHECK (user_id = (SELECT current_person()));
GRANT SELECT, INSERT, UPDATE (message_id, text), DELETE ON files TO career_app;
GRANT SELECT, INSERT, DELETE ON file_bytes TO career_app;
-- The sweep takes away what nobody sent within a day, and can see no other file and nothing of what is in one.
CREATE POLICY system_sweeps ON files TO career_system
  USING (message_id IS NULL AND created_at < now() - interval '24 hours') WITH CHECK (false);
GRANT SELECT (created_at), DELETE ON files TO career_system;
