-- A pattern over every hash of every row took a tenth of the database's work in filing. These values
-- are hex digits by the types that make them; the length is still held to.

alter table petition drop constraint petition_number_check;
alter table petition drop constraint petition_receipt_hash_check;
alter table petition add constraint petition_lengths
    check (length(number) = 12 and length(receipt_hash) = 64);

alter table idempotency drop constraint idempotency_key_hash_check;
alter table idempotency drop constraint idempotency_body_hash_check;
alter table idempotency add constraint idempotency_lengths
    check (length(key_hash) = 64 and length(body_hash) = 64);

alter table words drop constraint words_digest_check;
alter table words add constraint words_digest_length check (length(digest) = 64);
