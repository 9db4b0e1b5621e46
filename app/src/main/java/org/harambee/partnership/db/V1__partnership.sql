create schema if not exists partnership;

create table partnership.partnership (
    id uuid primary key,
    slug text not null unique,
    name text not null,
    purpose text not null,
    languages text[] not null default '{}', -- BCP 47
    zone text not null, -- IANA
    audience text not null default 'public', -- public or partners
    started_at timestamptz not null,
    started_by uuid not null,
    started_for uuid not null,
    opened_at timestamptz, -- none while it is a draft of the one who starts it
    closed_at timestamptz,
    version integer not null default 1
);

-- One row for an affiliate that was asked to join, whatever came of it.
create table partnership.partner (
    partnership_id uuid not null references partnership.partnership,
    affiliate_id uuid not null,
    role text not null default '',
    invited_at timestamptz not null,
    invited_by uuid not null,
    joined_at timestamptz,
    joined_by uuid,
    declined_at timestamptz,
    declined_by uuid,
    left_at timestamptz,
    left_by uuid,
    left_because text,
    handover text,
    primary key (partnership_id, affiliate_id)
);

create index partner_affiliate on partnership.partner (affiliate_id);

create table partnership.mandate (
    id uuid primary key,
    partnership_id uuid not null references partnership.partnership,
    affiliate_id uuid not null,
    person_id uuid not null,
    role text not null,
    since timestamptz not null,
    given_by uuid not null,
    until timestamptz
);

create unique index mandate_once on partnership.mandate (partnership_id, affiliate_id, person_id) where until is null;
create index mandate_person on partnership.mandate (person_id) where until is null;

create table partnership.act (
    id uuid primary key,
    partnership_id uuid not null references partnership.partnership,
    at timestamptz not null,
    person_id uuid,
    affiliate_id uuid,
    kind text not null,
    path text not null,
    subject text not null
);

create index act_recent on partnership.act (partnership_id, at desc);
