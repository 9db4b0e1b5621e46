create schema if not exists identity;

create table identity.person (
    id uuid primary key,
    user_name text not null,
    wiki_name text,
    password text, -- Argon2id; none until the person has chosen one
    administrator boolean not null default false,
    language text, -- BCP 47
    zone text, -- IANA
    example boolean not null default false,
    joined_at timestamptz not null
);

create unique index person_user_name on identity.person (lower(user_name));
create unique index person_wiki_name on identity.person (wiki_name);
