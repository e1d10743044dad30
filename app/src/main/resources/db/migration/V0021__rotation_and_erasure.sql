-- Two operators order that the master key be rotated, or that what need not be kept be erased; the
-- order is an approved proposal, and is carried out by whichever program comes to it.

alter table proposal drop constraint proposal_register_check;
alter table proposal add constraint proposal_register_check
    check (register in ('COMPETENCE', 'CALENDAR', 'KEY', 'ERASURE'));
alter table proposal add column begun_at timestamptz;
alter table proposal add column done_at timestamptz;
insert into register_version (register, version) values ('KEY', 0), ('ERASURE', 0);

-- By which key petition keys are wrapped since the last rotation.
alter table master_key add column wraps_with integer;
grant update (wraps_with) on master_key to ${app};

-- What lies under a petition goes when its key is gone, and not before.
create function erase_under(erased uuid) returns void
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
    delete from delivery where petition_id = erased;
    delete from letter where petition_id = erased;
end
$$;
revoke execute on function erase_under(uuid) from public;
grant execute on function erase_under(uuid) to ${app};
