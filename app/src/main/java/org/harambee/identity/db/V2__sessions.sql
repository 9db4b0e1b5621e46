-- How names are compared. It is folded in Java, because lower() depends on the locale of the database.
alter table identity.person add user_key text;
update identity.person set user_key = lower(user_name);
alter table identity.person alter user_key set not null;
drop index identity.person_user_name;
create unique index person_user_key on identity.person (user_key);

-- Anyone can write down a wiki name; it counts as theirs once an administrator has confirmed it.
alter table identity.person add wiki_name_confirmed_at timestamptz;
alter table identity.person add wiki_name_confirmed_by uuid;
drop index identity.person_wiki_name;
create unique index person_wiki_name on identity.person (wiki_name) where wiki_name_confirmed_at is not null;

create table identity.session (
    id uuid primary key,
    token bytea not null unique, -- SHA-256 of what the browser holds
    person_id uuid not null references identity.person on delete cascade,
    device text not null, -- kind of browser and system, so that a person can tell their sessions apart
    began_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null
);

create index session_person on identity.session (person_id);
create index session_expires on identity.session (expires_at);

-- What was tried and may have to wait. Kept for an hour at most.
create table identity.attempt (
    id uuid primary key,
    kind text not null,
    subject text not null, -- a folded user name or a network address
    at timestamptz not null
);

create index attempt_subject on identity.attempt (kind, subject, at);
create index attempt_at on identity.attempt (at);

create table identity.one_time_link (
    token bytea primary key, -- SHA-256 of what stands in the link
    purpose text not null, -- administrator or password
    person_id uuid references identity.person on delete cascade, -- none for the first administrator
    made_by uuid,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);

create index one_time_link_person on identity.one_time_link (person_id);
