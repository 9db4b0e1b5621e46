create schema if not exists partnership;

create table partnership.partnership (
    id uuid primary key,
    slug text not null unique,
    name text not null,
    purpose text not null,
    languages text[] not null default '{}', -- BCP 47
    zone text not null, -- IANA
    audience text not null default 'public', -- public or partners
    opened_at timestamptz not null,
    opened_by uuid, -- nobody for a partnership that was loaded
    opened_for uuid,
    closed_at timestamptz,
    version integer not null default 1
);

-- A partnership before it is opened. Only the one who started it sees it.
create table partnership.draft (
    id uuid primary key,
    started_by uuid not null,
    started_for uuid not null,
    started_at timestamptz not null,
    name text not null,
    purpose text not null,
    slug text not null,
    audience text not null default 'public',
    partners uuid[] not null default '{}',
    languages text[] not null default '{}',
    zone text not null,
    opened_as uuid references partnership.partnership
);

create index draft_started_by on partnership.draft (started_by) where opened_as is null;

-- One row for each time an affiliate was asked to join, whatever came of it.
create table partnership.partner (
    id uuid primary key,
    partnership_id uuid not null references partnership.partnership,
    affiliate_id uuid not null,
    role text not null default '',
    evidence jsonb, -- how well the role is known, for what was loaded
    invited_at timestamptz not null,
    invited_by uuid,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    joined_at timestamptz,
    joined_by uuid,
    since text, -- a day, month or year; none where it is not known
    declined_at timestamptz,
    declined_by uuid,
    left_at timestamptz,
    left_by uuid,
    left_because text,
    handover text
);

create unique index partner_once on partnership.partner (partnership_id, affiliate_id)
    where withdrawn_at is null and declined_at is null and left_at is null;
create index partner_affiliate on partnership.partner (affiliate_id);

create table partnership.mandate (
    id uuid primary key,
    partnership_id uuid not null references partnership.partnership,
    affiliate_id uuid not null,
    person_id uuid not null,
    role text not null default '',
    since date, -- none where it is not known
    given_at timestamptz not null,
    given_by uuid,
    until timestamptz,
    ended_by uuid
);

create unique index mandate_once on partnership.mandate (partnership_id, affiliate_id, person_id) where until is null;
create index mandate_person on partnership.mandate (person_id);

create table partnership.phase (
    id uuid primary key,
    partnership_id uuid not null references partnership.partnership,
    name text not null,
    starts text, -- a day, month or year, as precise as it is known
    ends text,
    goal text not null default '',
    outputs text[] not null default '{}',
    methods text[] not null default '{}',
    note text not null default '',
    evidence jsonb,
    version integer not null default 1
);

create index phase_partnership on partnership.phase (partnership_id);

-- What is known about a partnership from outside, with its sources.
create table partnership.fact (
    id uuid primary key,
    partnership_id uuid not null references partnership.partnership,
    place integer not null,
    text text not null,
    evidence jsonb
);

create index fact_partnership on partnership.fact (partnership_id, place);

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

create index act_recent on partnership.act (partnership_id, at desc, id desc);
