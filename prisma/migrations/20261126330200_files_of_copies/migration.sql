-- A copied document names the file that it was read from, so that a fork shows it and gives it back. The file may be gone: then
-- the words alone are left.
ALTER TABLE messages ADD COLUMN file_id uuid;
-- Forced row security would hide the rows from an owner who is no superuser.
ALTER TABLE messages NO FORCE ROW LEVEL SECURITY;
ALTER TABLE files NO FORCE ROW LEVEL SECURITY;
UPDATE messages m SET file_id = f.id FROM files f
WHERE m.attached_to IS NOT NULL AND f.user_id = m.user_id AND f.id = m.copy_of;
ALTER TABLE messages FORCE ROW LEVEL SECURITY;
ALTER TABLE files FORCE ROW LEVEL SECURITY;
