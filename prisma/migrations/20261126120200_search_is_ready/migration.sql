-- Nobody reads past row security any more.
DROP POLICY until_searchable ON messages;
DROP POLICY until_searchable_titles ON conversations;
DROP POLICY until_searchable_words ON searchable_messages;
