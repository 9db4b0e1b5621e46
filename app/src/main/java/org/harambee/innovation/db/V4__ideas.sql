-- Similar titles are found by their trigrams. Where the server has the extension already, it stays where it is.
do $$
begin
    if not exists (select from pg_extension where extname = 'pg_trgm') then
        create extension pg_trgm with schema innovation;
    end if;
end $$;

alter table innovation.idea
    alter column place drop not null,
    add column title_slug text not null default '',
    add column call_id uuid,
    add column language text, -- BCP 47; none where nobody has said it
    add column state text not null default 'open' check (state in ('open', 'waiting', 'withdrawn', 'merged')),
    add column problem text not null default '',
    add column for_whom text not null default '',
    add column first_step text not null default '',
    add column strengths text[] not null default '{}',
    add column reach text check (reach in ('local', 'regional', 'movement')),
    add column cost numeric check (cost >= 0),
    add column cost_currency text, -- ISO 4217
    add column cost_hours numeric check (cost_hours >= 0),
    add column picture text, -- a file name on Wikimedia Commons
    add column themes text[] not null default '{}',
    add column concept boolean not null default false, -- chosen to be worked out
    add column invented boolean not null default false, -- made up for the example world
    add column source text, -- the file or board it was brought from, and its name there
    add column external_id text,
    add column told_at timestamptz,
    add column told_by uuid,
    add column told_for uuid,
    add column guest_id uuid, -- made up by the server for someone without an account, known to their browser alone
    add column version integer not null default 1,
    add column changed_at timestamptz,
    add column folded text not null default '', -- the title in small letters without accents, in one script
    add column search tsvector not null default '', -- in the idea's own language
    add unique (partnership_id, source, external_id);

-- what stood here was the concepts of the example world
update innovation.idea set
    concept = true,
    language = case when title is not null then 'en' end,
    title_slug = trim(both '-' from regexp_replace(lower(coalesce(title, '')), '[^a-z0-9]+', '-', 'g')),
    folded = lower(coalesce(title, '')),
    search = setweight(to_tsvector('pg_catalog.english', coalesce(title, '')), 'A')
        || to_tsvector('pg_catalog.english', text);

-- the list: what was put in an order first, then the newest
create index idea_listed on innovation.idea (partnership_id, state, (coalesce(place, 2147483647)), id desc);
create index idea_unknown on innovation.idea (partnership_id) where title is null;
create index idea_call on innovation.idea (call_id) where call_id is not null;
create index idea_search on innovation.idea using gin (search);
create index idea_themes on innovation.idea using gin (themes);

do $$
begin
    execute format('create index idea_folded on innovation.idea using gin (folded %I.gin_trgm_ops)',
        (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace
            where e.extname = 'pg_trgm'));
end $$;

create table innovation.idea_author (
    partnership_id uuid not null,
    idea_id uuid not null,
    person_id uuid not null,
    affiliate_id uuid, -- whom they act for; none for nobody
    position integer not null, -- in the order in which they came
    asked_at timestamptz, -- none for who told it
    asked_by uuid,
    accepted_at timestamptz, -- none while they have not said yes
    primary key (idea_id, person_id)
);

create index idea_author_person on innovation.idea_author (person_id);

create table innovation.idea_challenge (
    partnership_id uuid not null,
    idea_id uuid not null,
    challenge_id uuid not null,
    primary key (challenge_id, idea_id)
);

create index idea_challenge_idea on innovation.idea_challenge (idea_id);

create table innovation.support (
    partnership_id uuid not null,
    idea_id uuid not null,
    person_id uuid not null,
    affiliate_id uuid,
    at timestamptz not null,
    primary key (idea_id, person_id)
);

create index support_person on innovation.support (person_id);

create table innovation.idea_comment (
    id uuid primary key,
    partnership_id uuid not null,
    idea_id uuid not null,
    person_id uuid not null,
    affiliate_id uuid,
    text text not null,
    at timestamptz not null,
    withdrawn_at timestamptz
);

create index idea_comment_idea on innovation.idea_comment (idea_id, id);

create table innovation.idea_translation (
    partnership_id uuid not null,
    idea_id uuid not null,
    language text not null,
    title text not null,
    text text not null,
    of_version integer not null, -- the version of the idea that was translated
    version integer not null default 1,
    person_id uuid not null,
    affiliate_id uuid,
    at timestamptz not null,
    primary key (idea_id, language)
);

create table innovation.idea_parent (
    partnership_id uuid not null,
    child_id uuid not null,
    parent_id uuid not null,
    primary key (child_id, parent_id)
);

create index idea_parent_parent on innovation.idea_parent (parent_id);

-- the themes there are to choose from, so that nobody has to look through all ideas for them
create table innovation.idea_theme (
    partnership_id uuid not null,
    theme text not null,
    primary key (partnership_id, theme)
);

-- what was just told has just changed
alter table innovation.challenge alter column changed_at set default now();
