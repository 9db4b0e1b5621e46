create schema if not exists gatherings;

create table gatherings.gathering (
    id uuid primary key,
    partnership_id uuid not null,
    slug text not null,
    name text not null,
    place text not null default '',
    starts_on date not null,
    ends_on date not null,
    zone text not null, -- IANA
    organiser text not null default '',
    call_opens timestamptz,
    call_closes timestamptz,
    call_zone text, -- IANA; the wall clock the call was announced in
    languages text not null default '',
    halls text not null default '',
    about text not null default '',
    evidence jsonb, -- how well it is known, and from where; none where people here wrote it themselves
    version integer not null default 1,
    changed_at timestamptz not null,
    changed_by uuid,
    unique (partnership_id, slug),
    check (starts_on <= ends_on)
);

-- A session's length is never asked: it follows from its type.
create table gatherings.session_type (
    gathering_id uuid not null references gatherings.gathering,
    partnership_id uuid not null,
    word text not null,
    name text not null,
    length text not null, -- minutes, open (the proposer says) or none
    minutes integer,
    position integer not null,
    primary key (gathering_id, word),
    check ((length = 'minutes') = (minutes is not null))
);

-- What is null was never said; what is empty was left empty in the form.
create table gatherings.session (
    id uuid primary key,
    partnership_id uuid not null,
    gathering_id uuid not null references gatherings.gathering,
    code text not null, -- six characters, decides the address
    title_slug text not null,
    public_id text,
    title text not null,
    author_names text[] not null default '{}', -- the three arrays are aligned
    author_user_names text[] not null default '{}',
    author_affiliations text[] not null default '{}',
    unaligned_user_names text[] not null default '{}',
    unaligned_affiliations text[] not null default '{}',
    type text,
    themes text[] not null default '{}',
    level text,
    abstract text,
    special_requirements text,
    benefit text,
    hybrid text,
    travel_grant text,
    recording text,
    photography text,
    pre_recorded text,
    slides text,
    evidence jsonb,
    invented boolean not null default false, -- made up, for the example world
    submitted_by uuid,
    submitted_for uuid,
    submitted_at timestamptz not null,
    imported boolean not null default false,
    version integer not null default 1,
    unique (partnership_id, code),
    foreign key (gathering_id, type) references gatherings.session_type,
    check (cardinality(author_names) = cardinality(author_user_names)
        and cardinality(author_names) = cardinality(author_affiliations))
);

create unique index session_public_id on gatherings.session (gathering_id, public_id);
create index session_of_gathering on gatherings.session (gathering_id);
create index session_user_names on gatherings.session using gin (author_user_names);

-- One row for a person, or for a name found in an imported file, however often it is said.
create table gatherings.interest (
    id uuid primary key,
    partnership_id uuid not null,
    session_id uuid not null references gatherings.session,
    person_id uuid,
    wiki_name text, -- as written in an imported file
    affiliate_id uuid,
    named boolean not null, -- whether others may see who it is
    remark text not null default '',
    at timestamptz,
    unique (session_id, person_id),
    unique (session_id, wiki_name),
    check ((person_id is null) <> (wiki_name is null)),
    check (named or wiki_name is null)
);

-- A question, or an answer to one.
create table gatherings.post (
    id uuid primary key,
    partnership_id uuid not null,
    session_id uuid not null references gatherings.session,
    answers uuid references gatherings.post,
    person_id uuid,
    wiki_name text, -- as written in an imported file; neither where nobody signed there
    affiliate_id uuid,
    voice text not null, -- participant, author, coordinator or imported
    text text not null,
    at timestamptz,
    version integer not null default 1,
    corrected_at timestamptz,
    withdrawn_at timestamptz,
    kept_order bigint generated always as identity
);

create index post_of_session on gatherings.post (session_id);
-- a double click asks once
create unique index post_once on gatherings.post
    (session_id, coalesce(answers, session_id), person_id, md5(text))
    where withdrawn_at is null and person_id is not null;

create table gatherings.earlier_wording (
    post_id uuid not null references gatherings.post,
    version integer not null,
    partnership_id uuid not null,
    text text not null,
    until timestamptz not null,
    primary key (post_id, version)
);
