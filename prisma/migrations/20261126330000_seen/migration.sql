-- Until when the person has seen a conversation, on whichever device; NULL where they marked it as unread. What ended before
-- this column was there counts as seen.
ALTER TABLE conversations ADD COLUMN seen_at timestamptz(3) DEFAULT now();
