-- What was said so far. Whoever talks meanwhile is not held up; what they say is made searchable as it is stored.
INSERT INTO searchable_messages (user_id, message_id, said_at, words)
SELECT m.user_id, m.id, m.created_at, search_words(m.text)
FROM messages m JOIN conversations c ON c.user_id = m.user_id AND c.id = m.conversation_id
WHERE m.status <> 'streaming' AND m.text <> '' AND c.expires_at IS NULL
ON CONFLICT DO NOTHING;
