-- "We take this home": an affiliate adopts an idea or a prototype for its own context.
create table innovation.adoption (
    id uuid primary key,
    partnership_id uuid not null, -- where the idea or the prototype is
    code text not null, -- six characters, its address
    affiliate_id uuid not null, -- who takes it home; a partner, or any other
    idea_id uuid references innovation.idea,
    prototype_id uuid references innovation.prototype,
    place text not null, -- where it is used
    difference text not null default '', -- how it differs there
    since text not null, -- ISO 8601, as exactly as it is known: a day, a month or a year
    link text not null default '', -- where it can be seen
    language text, -- BCP 47, of what is written about it; none where nobody has said it
    adopted_at timestamptz not null,
    adopted_by uuid, -- none for what was loaded
    ended_at timestamptz,
    ended_by uuid,
    reason text not null default '', -- why it ended
    invented boolean not null default false, -- made up for the example world
    version integer not null default 1,
    unique (partnership_id, code),
    check ((idea_id is null) <> (prototype_id is null)),
    check (ended_at is not null or reason = '')
);

-- an affiliate takes something home once, until it has ended that
create unique index adoption_once on innovation.adoption (affiliate_id, coalesce(idea_id, prototype_id))
    where ended_at is null;
create index adoption_of_idea on innovation.adoption (idea_id) where idea_id is not null;
create index adoption_of_prototype on innovation.adoption (prototype_id) where prototype_id is not null;
create index adoption_by on innovation.adoption (affiliate_id);

-- How it went, as often as somebody tells it.
create table innovation.adoption_report (
    id uuid primary key,
    partnership_id uuid not null,
    adoption_id uuid not null references innovation.adoption,
    text text not null,
    link text not null default '',
    language text, -- BCP 47
    told_at timestamptz not null,
    told_by uuid -- none for what was loaded
);

create index adoption_report_of on innovation.adoption_report (adoption_id, told_at);
