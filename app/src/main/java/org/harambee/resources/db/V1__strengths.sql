create schema if not exists resources;

create table resources.strength (
    id uuid primary key,
    partnership_id uuid not null,
    affiliate_id uuid not null,
    text text not null,
    evidence jsonb, -- how well it is known, for what was loaded
    offered_at timestamptz not null,
    offered_by uuid,
    ended_at timestamptz,
    ended_by uuid, -- nobody where it ended because the partner left
    version integer not null default 1
);

create index strength_offered on resources.strength (partnership_id, affiliate_id) where ended_at is null;
