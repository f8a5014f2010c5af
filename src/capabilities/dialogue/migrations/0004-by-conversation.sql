-- Before a planned talk leaves, the database looks whether a topic still hangs on it.
create index topics_conversation on topics (organisation_id, conversation_id);
