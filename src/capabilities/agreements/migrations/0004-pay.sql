-- Whether a signed text is about pay, which keeps it longer, and until when its last clause holds. Noted when the
-- relation is over, as long as the topics and deals that tell it are still there.
alter table agreements add column carries_pay boolean not null default false, add column holds_until date;
create index agreements_conversation on agreements (organisation_id, conversation_id);
