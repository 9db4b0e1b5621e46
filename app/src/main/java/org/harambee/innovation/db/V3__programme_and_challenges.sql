-- A programme is set up as a whole: its version is counted once for all its phases.
create table innovation.programme (
    partnership_id uuid primary key,
    version integer not null,
    changed_at timestamptz not null,
    changed_by uuid, -- none for what was loaded
    changed_for uuid
);

create table innovation.programme_phase (
    partnership_id uuid not null,
    step text not null check (step in ('explore', 'ideate', 'select', 'prototype', 'share', 'follow-up')),
    starts text, -- ISO 8601, no more precise than it is known
    ends text, -- the last day, month or year, which counts whole
    zone text not null, -- where its days begin and end
    goal text not null default '',
    binding boolean not null, -- whether outside of these days nothing of it can be done
    evidence jsonb, -- how well it is known, for what was loaded
    primary key (partnership_id, step)
);

create table innovation.call (
    id uuid primary key,
    partnership_id uuid not null,
    code text not null,
    title text not null,
    question text not null,
    language text, -- BCP 47; none where nobody has said it
    reach text not null check (reach in ('local', 'regional', 'movement')),
    affiliate_id uuid, -- whose call it is; none for all partners together
    starts text, -- a day in ISO 8601
    ends text, -- the last day, which counts whole
    zone text not null,
    guests boolean not null, -- whether people without an account may answer
    closed_at timestamptz, -- when it was closed before its last day
    closed_by uuid,
    closed_for uuid,
    evidence jsonb,
    invented boolean not null default false, -- made up for the example world
    told_at timestamptz not null,
    told_by uuid,
    told_for uuid,
    version integer not null default 1,
    changed_at timestamptz not null,
    unique (partnership_id, code)
);

alter table innovation.challenge
    add column slug text not null default '', -- the readable part of its address
    add column affected text not null default '', -- who it is hard for
    add column grounds text not null default '', -- how the teller knows
    add column links text[] not null default '{}',
    add column reach text check (reach in ('local', 'regional', 'movement')),
    add column language text, -- BCP 47; none where nobody has said it
    add column call_id uuid, -- the call it was told in
    add column state text not null default 'open' check (state in ('open', 'taken-up', 'solved', 'parked', 'withdrawn')),
    add column state_note text not null default '', -- by whom it was taken up, where it is solved, why it is parked
    add column state_link text not null default '',
    add column state_at timestamptz,
    add column state_by uuid,
    add column state_for uuid,
    add column invented boolean not null default false, -- made up for the example world
    add column source text, -- the interviews or the survey it was brought from, and its name there
    add column external_id text,
    add column source_digest text, -- of the words it was brought with
    add column changed_at timestamptz,
    add unique (partnership_id, source, external_id);

update innovation.challenge set changed_at = told_at, language = 'en';
alter table innovation.challenge alter column changed_at set not null;

create index challenge_call on innovation.challenge (call_id) where call_id is not null;

create table innovation.challenge_share (
    partnership_id uuid not null,
    challenge_id uuid not null,
    affiliate_id uuid not null, -- has it, too
    person_id uuid not null,
    at timestamptz not null,
    primary key (challenge_id, affiliate_id)
);

create index challenge_share_partnership on innovation.challenge_share (partnership_id);

-- Tables that people brought and that wait to be applied, exactly as they were tried.
create table innovation.upload (
    id uuid primary key,
    partnership_id uuid not null,
    person_id uuid not null,
    of text not null, -- what its rows are to become: challenges, ideas
    name text not null,
    content bytea, -- none once it has been applied
    at timestamptz not null,
    applied_at timestamptz
);

create index upload_at on innovation.upload (at);
