-- Who may act as an operator is decided by two operators, and every step of it is public.

alter table proposal drop constraint proposal_register_check;
alter table proposal add constraint proposal_register_check
    check (register in ('COMPETENCE', 'CALENDAR', 'KEY', 'ERASURE', 'OPERATOR'));
insert into register_version (register, version) values ('OPERATOR', 0);
