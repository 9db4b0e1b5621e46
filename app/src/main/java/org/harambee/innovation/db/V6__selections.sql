-- One budget, some ideas, ballots. Whether it is open follows from opened_at and closes_at.
create table innovation.selection (
    id uuid primary key,
    partnership_id uuid not null,
    code text not null,
    title text not null,
    about text not null default '',
    unit text not null check (unit in ('money', 'places', 'hours')),
    currency text, -- ISO 4217; none where the unit is not money
    budget numeric not null check (budget > 0),
    electorate text not null check (electorate in ('partners', 'mandates', 'members')),
    kind text not null check (kind in ('approval', 'points', 'ranking')),
    points integer not null check (points between 1 and 1000), -- what a ballot spreads where it gives points
    rule text not null check (rule in ('equal-shares', 'greedy', 'phragmen', 'top')),
    seed text not null, -- of the lot between equals, made before anybody votes
    opens_at timestamptz not null,
    closes_at timestamptz not null check (closes_at > opens_at),
    zone text not null,
    opened_at timestamptz, -- when the roll was frozen; none while it is drawn up
    grouped boolean not null default false, -- whether secret ballots carry an affiliate
    counted_at timestamptz, -- none while it is not counted yet
    invented boolean not null default false, -- made up for the example world
    told_at timestamptz not null,
    told_by uuid,
    told_for uuid,
    version integer not null default 1,
    unique (partnership_id, code)
);

create index selection_uncounted on innovation.selection (closes_at) where counted_at is null;

create table innovation.selection_idea (
    partnership_id uuid not null,
    selection_id uuid not null,
    number integer not null, -- its place on the ballot
    idea_id uuid not null,
    title text not null, -- as it stood when it was put on the ballot
    cost numeric not null check (cost > 0), -- in the selection's unit
    primary key (selection_id, number),
    unique (selection_id, idea_id)
);

-- Who may vote, frozen when it opens: people, or partners where person_id is none.
create table innovation.selection_roll (
    partnership_id uuid not null,
    selection_id uuid not null,
    affiliate_id uuid not null,
    person_id uuid,
    voted boolean not null default false -- that she did, not when
);

create unique index selection_roll_person on innovation.selection_roll (selection_id, person_id)
    where person_id is not null;
create unique index selection_roll_partner on innovation.selection_roll (selection_id, affiliate_id)
    where person_id is null;
create index selection_roll_of on innovation.selection_roll (person_id) where not voted;

-- Secret ballots: no person, no time, an id drawn by lot.
create table innovation.selection_ballot (
    id uuid primary key,
    partnership_id uuid not null,
    selection_id uuid not null,
    affiliate_id uuid, -- only where every affiliate has people enough on the roll
    ideas integer[] not null, -- numbers, of a ranking the best first
    points integer[] not null -- beside each idea its points; empty where none are given
);

create index selection_ballot_of on innovation.selection_ballot (selection_id, id);

-- The partners' ballots, which everybody reads after closing.
create table innovation.selection_voice (
    partnership_id uuid not null,
    selection_id uuid not null,
    affiliate_id uuid not null,
    ideas integer[] not null,
    points integer[] not null,
    person_id uuid not null,
    at timestamptz not null,
    version integer not null default 1,
    primary key (selection_id, affiliate_id)
);

create table innovation.selection_result (
    selection_id uuid primary key,
    partnership_id uuid not null,
    ballots integer not null,
    withdrawn integer[] not null, -- numbers of the ideas that were taken back before it was counted
    unshown text not null check (unshown in ('', 'few', 'ungrouped')), -- why it tells nothing of groups
    election bytea, -- what was counted, as a .pb file, compressed; none where there was nothing to count
    outcome text, -- what the command select tells of it, as JSON; text, because its digits count
    previews jsonb not null -- the outcome of every rule
);

create table innovation.selection_decision (
    selection_id uuid primary key,
    partnership_id uuid not null,
    ideas integer[] not null, -- numbers
    overridden boolean not null, -- whether they are others than the rule chose
    reason text not null,
    person_id uuid,
    affiliate_id uuid,
    at timestamptz not null
);
