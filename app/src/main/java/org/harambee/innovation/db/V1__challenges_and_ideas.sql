create schema if not exists innovation;

create table innovation.challenge (
    id uuid primary key,
    partnership_id uuid not null,
    code text not null,
    theme text not null,
    text text not null,
    evidence jsonb, -- how well it is known, for what was loaded
    told_at timestamptz not null,
    told_by uuid,
    told_for uuid,
    unique (partnership_id, code)
);

create index challenge_theme on innovation.challenge (partnership_id, theme);

create table innovation.idea (
    id uuid primary key,
    partnership_id uuid not null,
    code text not null,
    place integer not null,
    title text, -- none for an idea of which only that it exists is known
    text text not null default '',
    evidence jsonb,
    unique (partnership_id, code)
);
