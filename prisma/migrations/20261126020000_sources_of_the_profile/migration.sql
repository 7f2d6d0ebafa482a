-- An answer is given the profile too, and may repeat what a message had told it: these are that profile's messages.
ALTER TABLE memory_receipts ADD COLUMN profile_sources uuid[] NOT NULL DEFAULT '{}';

-- Of answers given before, it is not known which facts stood: they count as told by all that the person's facts come from.
ALTER TABLE memory_receipts NO FORCE ROW LEVEL SECURITY;
ALTER TABLE profile_facts NO FORCE ROW LEVEL SECURITY;
UPDATE memory_receipts r SET profile_sources = f.sources FROM (
  SELECT user_id, array_agg(DISTINCT message_id) AS sources FROM profile_facts
  WHERE message_id IS NOT NULL AND status <> 'forgotten' GROUP BY user_id
) f WHERE r.kind = 'profile' AND f.user_id = r.user_id;
ALTER TABLE memory_receipts FORCE ROW LEVEL SECURITY;
ALTER TABLE profile_facts FORCE ROW LEVEL SECURITY;
