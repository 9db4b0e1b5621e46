alter table playbook.learning add column version integer not null default 1;
