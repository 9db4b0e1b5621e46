alter table innovation.challenge add column version integer not null default 1;
