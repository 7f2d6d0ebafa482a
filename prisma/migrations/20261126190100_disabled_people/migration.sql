-- Since when an administrator keeps somebody out: no sign-in, no session, no token.
ALTER TABLE users ADD COLUMN disabled_at timestamptz(3);
GRANT SELECT (disabled_at), UPDATE (disabled_at) ON users TO career_system;
CREATE INDEX users_newest ON users (created_at DESC, id DESC);
CREATE INDEX users_admins ON users (id) WHERE role = 'admin';
