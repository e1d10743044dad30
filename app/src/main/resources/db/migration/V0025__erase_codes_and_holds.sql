-- With a petition's key go the codes of those who spoke for the petitioner, and what a scanner said of its papers.
-- Marks of ratings stay: they say nothing of anybody, and the stream they are rebuilt from stays too.
create or replace function erase_under(erased uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (
        select from petition p
        where p.petition_id = erased
            and length(p.wrapped_key) = 0 and length(p.title) = 0
    ) then
        raise exception 'the key of this petition is not destroyed';
    end if;
    delete from words where petition_id = erased;
    delete from persons where petition_id = erased;
    delete from disclosures where petition_id = erased;
    delete from document where petition_id = erased;
    delete from document_hold where petition_id = erased;
    delete from delivery where petition_id = erased;
    delete from letter where petition_id = erased;
    delete from code_renewal where petition_id = erased;
    delete from speaker_code where petition_id = erased;
end
$$;
