-- As in V0008: a pattern over each hash is work in each filing. It is hex digits by the type that makes it.

alter table lost_code_key drop constraint lost_code_key_look_up_check;
alter table lost_code_key add constraint lost_code_key_look_up_length check (length(look_up) = 64);
