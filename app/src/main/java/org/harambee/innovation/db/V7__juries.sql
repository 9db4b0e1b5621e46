create table innovation.jury (
    id uuid primary key,
    partnership_id uuid not null,
    code text not null,
    name text not null,
    about text not null default '',
    state text not null check (state in ('preparing', 'reviewing', 'closed')),
    criteria jsonb not null, -- in their order: name, weight, and words for the points from the lowest on
    points integer not null check (points between 2 and 10), -- 1 is the lowest
    reviews integer not null check (reviews between 1 and 20), -- of each idea
    load integer not null check (load between 1 and 500), -- of a juror who names none of their own
    most_per_affiliate integer not null check (most_per_affiliate >= 0), -- jurors of one on an idea; 0 for any number
    language text not null check (language in ('any', 'one', 'every')), -- who has to read the idea's language
    blind boolean not null,
    starts date,
    ends date,
    proved boolean, -- whether nothing is better than the assignment; none where there is none, or it was changed since
    invented boolean not null default false,
    told_by uuid,
    told_for uuid,
    version integer not null default 1, -- counts every change of the round, so that nobody acts on an old picture of it
    changed_at timestamptz not null,
    unique (partnership_id, code)
);

create table innovation.jury_idea (
    partnership_id uuid not null,
    jury_id uuid not null,
    idea_id uuid not null,
    position integer not null,
    primary key (jury_id, idea_id)
);

create index jury_idea_idea on innovation.jury_idea (idea_id);

create table innovation.jury_juror (
    partnership_id uuid not null,
    jury_id uuid not null,
    person_id uuid not null,
    affiliate_id uuid, -- whom they were asked for; none for nobody
    state text not null check (state in ('invited', 'accepted', 'declined', 'left')),
    languages text[] not null default '{}', -- that they read
    themes text[] not null default '{}', -- that they know
    load integer check (load between 0 and 500), -- how many they review at most; none for what the jury says
    invited_at timestamptz not null,
    invited_by uuid,
    answered_at timestamptz,
    left_at timestamptz,
    primary key (jury_id, person_id)
);

create index jury_juror_person on innovation.jury_juror (person_id);

create table innovation.jury_wish (
    partnership_id uuid not null,
    jury_id uuid not null,
    person_id uuid not null,
    idea_id uuid not null,
    wish text not null check (wish in ('gladly', 'rather-not', 'conflict')),
    word text not null default '', -- why, for those who look after the round alone
    primary key (jury_id, person_id, idea_id)
);

-- What was decided by hand; it holds in everything that is computed later.
create table innovation.jury_decision (
    partnership_id uuid not null,
    jury_id uuid not null,
    idea_id uuid not null,
    person_id uuid not null,
    wanted boolean not null,
    decided_by uuid not null,
    decided_for uuid,
    at timestamptz not null,
    primary key (jury_id, idea_id, person_id)
);

create table innovation.jury_review (
    partnership_id uuid not null,
    jury_id uuid not null,
    idea_id uuid not null,
    person_id uuid not null,
    state text not null check (state in ('assigned', 'given', 'abstained')),
    scores integer[] not null default '{}', -- a point for each criterion
    comment text not null default '', -- for the jury
    note text not null default '', -- for the authors, after closing
    reason text not null default '', -- why they abstain
    version integer not null default 1,
    changed_at timestamptz not null,
    primary key (jury_id, idea_id, person_id)
);

create index jury_review_person on innovation.jury_review (person_id, state);
create index jury_review_idea on innovation.jury_review (idea_id);

-- Two accounts of one person. Which of the two is written first says nothing.
create table innovation.same_person (
    partnership_id uuid not null,
    person_id uuid not null,
    other_id uuid not null check (other_id <> person_id),
    told_by uuid,
    at timestamptz not null,
    primary key (partnership_id, person_id, other_id)
);

-- Authors who have read what the jury wrote to them.
create table innovation.jury_note_read (
    partnership_id uuid not null,
    jury_id uuid not null,
    idea_id uuid not null,
    person_id uuid not null,
    at timestamptz not null,
    primary key (jury_id, idea_id, person_id)
);
