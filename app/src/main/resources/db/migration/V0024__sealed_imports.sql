-- What an imported file is called and what is wrong with it repeat what people wrote: both sealed.

delete from import_run;
alter table import_run drop column file_name;
alter table import_run drop column report;
alter table import_run add column file_name bytea not null;
alter table import_run add column report bytea;
