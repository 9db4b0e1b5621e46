alter table affiliates.affiliate
    add column scope text,
    add column recognised text, -- a year, month or day, as exactly as is known
    add column eligible text[] not null default '{}', -- gatherings whose list of eligible affiliates named it
    add column source text, -- where the entry was taken from; none once its people have checked it
    add column note text,
    add column search text not null default ''; -- names and code, folded

create index affiliate_search on affiliates.affiliate (search, code);

-- what was changed in an entry, field by field; the person is none for a command at the server
create table affiliates.change (
    id uuid primary key,
    affiliate_id uuid not null references affiliates.affiliate,
    version integer not null,
    at timestamptz not null,
    person_id uuid,
    field text not null,
    before text,
    after text
);

create index change_affiliate on affiliates.change (affiliate_id, at desc);

alter table affiliates.member
    add column declined_at timestamptz,
    add column declined_by uuid,
    add column coordinator_since timestamptz,
    add column coordinator_by uuid;

create table affiliates.import (
    id uuid primary key,
    person_id uuid not null,
    at timestamptz not null,
    name text not null,
    content bytea, -- none once it has been applied
    promised text not null, -- digest of what the dry run said would happen
    applied_at timestamptz
);
