-- Takes a conversation's row, and then looks how it stands, in one call: each statement of a volatile function reads what
-- was committed before that statement began, so the second sees what whoever held the row before has left. No row when
-- there is no such conversation (any more).
CREATE FUNCTION lock_conversation(person uuid, conversation uuid, message uuid)
  RETURNS TABLE (title text, title_source text, last_sequence integer, is_replying boolean, is_temporary boolean,
    is_paused boolean, is_buried boolean)
  LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM 1 FROM conversations c WHERE c.user_id = person AND c.id = conversation
    AND (c.expires_at IS NULL OR c.expires_at > now()) FOR UPDATE;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT c.title, c.title_source, c.last_sequence,
    EXISTS (SELECT 1 FROM messages m WHERE m.user_id = person AND m.conversation_id = conversation
      AND m.sequence > c.last_sequence - 2 AND m.status = 'streaming' AND m.lease_expires_at > now()),
    c.expires_at IS NOT NULL,
    EXISTS (SELECT 1 FROM users u WHERE u.id = person AND u.memory_paused_at IS NOT NULL),
    EXISTS (SELECT 1 FROM memory_tombstones t WHERE t.user_id = person AND t.source_hash = tombstone_of(person, message))
  FROM conversations c WHERE c.user_id = person AND c.id = conversation;
END;
$$;
