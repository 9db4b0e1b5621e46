-- When a juror was last reminded of the reviews they owe.
create table innovation.jury_reminder (
    partnership_id uuid not null,
    jury_id uuid not null,
    person_id uuid not null,
    reminded_by uuid not null,
    at timestamptz not null,
    primary key (jury_id, person_id)
);

-- What an idea said before it was changed: the wording of a version, and who put the next one in its place when.
create table innovation.idea_wording (
    partnership_id uuid not null,
    idea_id uuid not null,
    version integer not null,
    title text,
    language text,
    text text not null,
    problem text not null,
    for_whom text not null,
    first_step text not null,
    strengths text[] not null,
    reach text,
    cost numeric,
    cost_currency text,
    cost_hours numeric,
    picture text,
    themes text[] not null,
    replaced_by uuid, -- none where a table brought the next wording
    replaced_for uuid,
    replaced_at timestamptz not null,
    primary key (idea_id, version)
);

-- A comment in other words than those it was first said in, and how often it was changed.
alter table innovation.idea_comment
    add column changed_at timestamptz,
    add column version integer not null default 1;
