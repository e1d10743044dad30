-- What people wrote with one entry stands in one row, and hashes are kept as the bytes they are: the largest two tables there were, words
-- and its key, had a row and a key of 64 digits for each text.

create domain hash as bytea check (length(value) = 32);

-- The texts of a petition from before stand together where its first entry's stand: they are found by their digests all the same. The
-- owner reads them all, for once.
alter table words rename to words_one_by_one;
alter table words_one_by_one no force row level security;
alter table words_one_by_one rename constraint words_pkey to words_one_by_one_pkey;
create table words (
    petition_id uuid not null,
    sequence stream_place not null,
    digests bytea[] not null,
    fields text[] not null,
    ciphertexts bytea[] not null,
    primary key (petition_id, sequence)
);
-- What is sealed does not get smaller.
alter table words alter column ciphertexts set storage external;
insert into words (petition_id, sequence, digests, fields, ciphertexts)
    select petition_id, 1, array_agg(decode(digest, 'hex')), array_agg(field), array_agg(ciphertext)
    from words_one_by_one group by petition_id;
drop table words_one_by_one;
alter table words enable row level security;
alter table words force row level security;
create policy words_of_petition on words
    using (petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid);
revoke update, delete, truncate on words from ${app};

alter table idempotency
    alter column key_hash type hash using decode(key_hash, 'hex'),
    alter column body_hash type hash using decode(body_hash, 'hex');

-- No column changes its type while a policy asks for it.
drop policy lost_code_key_by_hash on lost_code_key;
alter table lost_code_key alter column look_up type hash using decode(look_up, 'hex');
create policy lost_code_key_by_hash on lost_code_key
    using (encode(look_up, 'hex') = any (string_to_array(nullif(current_setting('huiyin.look_up', true), ''), ',')))
    with check (petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid);

-- As before, the words come a text a row.
create or replace function enter(entered uuid, names text[], settings text[]) returns table (
        petition_row petition,
        sequence integer, type text, format smallint, recorded_at timestamptz, payload text, previous bytea, hash bytea,
        digest text, field text, ciphertext bytea)
    language plpgsql as $$
#variable_conflict use_column
declare
    applied boolean;
begin
    for place in 1..cardinality(names) loop
        applied := scope(names[place], settings[place]);
    end loop;
    return query
        select petition, null::integer, null::text, null::smallint, null::timestamptz, null::text, null::bytea, null::bytea,
            null::text, null::text, null::bytea
        from petition where petition_id = entered;
    if not found then
        return;
    end if;
    applied := scope('petition', entered::text);
    return query
        select null::petition, sequence::integer, type, format, recorded_at, payload, previous, hash,
            null::text, null::text, null::bytea
        from event where petition_id = entered order by sequence;
    return query
        select null::petition, null::integer, null::text, null::smallint, null::timestamptz, null::text, null::bytea, null::bytea,
            encode(text.digest, 'hex'), text.field, text.ciphertext
        from words, unnest(digests, fields, ciphertexts) as text (digest, field, ciphertext)
        where petition_id = entered;
end
$$;
