create schema if not exists affiliates;

create table affiliates.affiliate (
    id uuid primary key,
    code text not null unique,
    name text not null,
    own_name text,
    kind text not null,
    countries text[] not null default '{}', -- ISO 3166-1
    region text not null,
    networks text[] not null default '{}',
    languages text[] not null default '{}', -- BCP 47
    zones text[] not null default '{}', -- IANA, the main one first
    home_page text,
    reporting text not null default 'unknown',
    version integer not null default 1,
    changed_at timestamptz not null,
    changed_by uuid
);

create table affiliates.member (
    affiliate_id uuid not null references affiliates.affiliate,
    person_id uuid not null,
    coordinator boolean not null default false,
    asked_at timestamptz not null,
    accepted_at timestamptz,
    accepted_by uuid,
    left_at timestamptz,
    primary key (affiliate_id, person_id)
);

create index member_person on affiliates.member (person_id);
