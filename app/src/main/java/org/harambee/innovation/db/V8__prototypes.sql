-- Something a team builds and tries out, from an idea or from none.
create table innovation.prototype (
    id uuid primary key,
    partnership_id uuid not null,
    code text not null,
    title text not null,
    slug text not null, -- the title as the rest of the address
    about text not null default '', -- what is built, and for whom
    language text, -- BCP 47, of all that its team writes about it; none where nobody has said it
    idea_id uuid,
    chosen boolean not null default false, -- whether the idea was chosen to be worked out when this began
    selection_id uuid, -- whose decision chose it; none where it was chosen otherwise
    state text not null default 'running' check (state in ('running', 'adopted', 'continued', 'parked', 'stopped')),
    stage integer not null default 1 check (stage > 0), -- the one that is worked at; one more than there are: all passed
    budget numeric check (budget >= 0),
    currency text, -- ISO 4217, in which it counts; none while nothing is said of money
    fund text not null default '', -- who pays, in words
    invented boolean not null default false, -- made up for the example world
    began_at timestamptz not null,
    began_by uuid not null,
    began_for uuid,
    changed_at timestamptz not null,
    version integer not null default 1,
    unique (partnership_id, code),
    check (budget is null or currency is not null)
);

create index prototype_of_idea on innovation.prototype (idea_id) where idea_id is not null;

-- Who builds it. Who has left stays credited.
create table innovation.prototype_member (
    id uuid primary key,
    partnership_id uuid not null,
    prototype_id uuid not null references innovation.prototype,
    person_id uuid not null,
    affiliate_id uuid,
    role text not null default '', -- as the role was called when they joined
    joined_at timestamptz not null,
    left_at timestamptz,
    departure text check (departure in ('self', 'partner')), -- whether they left themselves or with their partner
    handover text not null default '',
    check ((left_at is null) = (departure is null))
);

create unique index prototype_member_now on innovation.prototype_member (prototype_id, person_id)
    where left_at is null;
create index prototype_member_of on innovation.prototype_member (person_id) where left_at is null;
create index prototype_member_for on innovation.prototype_member (partnership_id, affiliate_id)
    where left_at is null;

-- What is looked for: one place each.
create table innovation.prototype_role (
    id uuid primary key,
    partnership_id uuid not null,
    prototype_id uuid not null references innovation.prototype,
    title text not null,
    takes text not null default '', -- what it takes
    hours numeric check (hours > 0), -- a week
    opened_at timestamptz not null,
    opened_by uuid not null,
    opened_for uuid,
    closed_at timestamptz -- when somebody took it or it was not looked for any more
);

create index prototype_role_of on innovation.prototype_role (prototype_id) where closed_at is null;

-- Somebody asks to join, or is asked by the team; the other side answers.
create table innovation.prototype_request (
    id uuid primary key,
    partnership_id uuid not null,
    prototype_id uuid not null references innovation.prototype,
    role_id uuid references innovation.prototype_role, -- none where it is for no role in particular
    person_id uuid not null, -- who is to join
    affiliate_id uuid, -- for whom they would act; none while they were only asked
    sentence text not null,
    asked_by uuid, -- of the team that asks them; none where they asked themselves
    asked_for uuid,
    at timestamptz not null,
    answer text check (answer in ('accepted', 'declined', 'withdrawn')),
    reason text not null default '',
    answered_at timestamptz,
    answered_by uuid,
    answered_for uuid
);

create unique index prototype_request_open on innovation.prototype_request (prototype_id, person_id)
    where answered_at is null;
create index prototype_request_to on innovation.prototype_request (person_id)
    where answered_at is null and asked_by is not null;

-- The stages in their order, each with a gate: what has to hold before the next begins.
create table innovation.prototype_stage (
    partnership_id uuid not null,
    prototype_id uuid not null references innovation.prototype,
    position integer not null check (position > 0),
    word text, -- of one of our own, said in the reader's language; none where the team wrote the title
    title text not null default '',
    primary key (prototype_id, position),
    check ((word is null) = (title <> ''))
);

create table innovation.prototype_check (
    id uuid primary key,
    partnership_id uuid not null,
    prototype_id uuid not null,
    stage integer not null,
    position integer not null check (position > 0),
    word text, -- as above
    text text not null default '',
    ticked_at timestamptz,
    ticked_by uuid,
    ticked_for uuid,
    foreign key (prototype_id, stage) references innovation.prototype_stage on delete cascade,
    unique (prototype_id, stage, position),
    check ((word is null) = (text <> ''))
);

-- What happened at the gates, in its order.
create table innovation.prototype_gate (
    id uuid primary key,
    partnership_id uuid not null,
    prototype_id uuid not null references innovation.prototype,
    stage integer not null,
    passed boolean not null, -- else they went back to it
    reason text not null default '', -- why they went back
    person_id uuid not null,
    affiliate_id uuid,
    at timestamptz not null
);

create index prototype_gate_of on innovation.prototype_gate (prototype_id, at);

create table innovation.prototype_sprint (
    id uuid primary key,
    partnership_id uuid not null,
    prototype_id uuid not null references innovation.prototype,
    number integer not null,
    goal text not null,
    starts date not null,
    ends date not null check (ends >= starts),
    outcome text not null default '',
    person_id uuid not null,
    affiliate_id uuid,
    at timestamptz not null,
    ended_at timestamptz,
    ended_by uuid,
    ended_for uuid,
    unique (prototype_id, number)
);

create unique index prototype_sprint_now on innovation.prototype_sprint (prototype_id) where ended_at is null;

create table innovation.prototype_update (
    id uuid primary key,
    partnership_id uuid not null,
    prototype_id uuid not null references innovation.prototype,
    text text not null,
    language text, -- BCP 47
    person_id uuid not null,
    affiliate_id uuid,
    at timestamptz not null,
    withdrawn_at timestamptz
);

create index prototype_update_of on innovation.prototype_update (prototype_id, at) where withdrawn_at is null;

-- Tests with people: how many, never who.
create table innovation.prototype_test (
    id uuid primary key,
    partnership_id uuid not null,
    prototype_id uuid not null references innovation.prototype,
    day date not null,
    place text not null, -- which community, or where
    people integer not null check (people > 0),
    tried text not null,
    outcome text not null,
    change text not null, -- what changes because of it
    person_id uuid not null,
    affiliate_id uuid,
    at timestamptz not null
);

create index prototype_test_of on innovation.prototype_test (prototype_id, day);

-- What was spent. Nothing is ever changed: a correction is an entry of its own.
create table innovation.prototype_spending (
    id uuid primary key,
    partnership_id uuid not null,
    prototype_id uuid not null references innovation.prototype,
    number integer not null,
    day date not null,
    purpose text not null,
    amount numeric not null, -- of a correction the difference
    currency text not null,
    rate numeric not null check (rate > 0), -- of the prototype's currency for one of this; 1 where it is the same
    rate_day date, -- whose rate that is; none where it is the same currency
    counted numeric not null, -- in the prototype's currency
    corrects integer, -- the number of the entry
    reason text not null default '', -- why it was corrected
    beyond text not null default '', -- why more is spent than there is
    person_id uuid not null,
    affiliate_id uuid,
    at timestamptz not null,
    unique (prototype_id, number),
    check (corrects is not null or amount > 0)
);

create table innovation.demo_day (
    partnership_id uuid primary key,
    starts_at timestamptz not null,
    zone text not null,
    place text not null default '',
    link text not null default '',
    about text not null default '',
    session text not null default '', -- the address of its session in a gathering
    person_id uuid not null,
    affiliate_id uuid,
    at timestamptz not null,
    version integer not null default 1
);

-- Who shows what, in which order.
create table innovation.demo (
    prototype_id uuid primary key references innovation.prototype,
    partnership_id uuid not null,
    position integer not null,
    presenters text not null, -- in words
    shows text not null,
    look text not null default '', -- what to look at
    link text not null default '', -- where it can be tried or seen afterwards
    person_id uuid not null,
    affiliate_id uuid,
    at timestamptz not null
);

create index demo_of on innovation.demo (partnership_id, position);

-- How it ended, as often as it was begun again.
create table innovation.prototype_ending (
    id uuid primary key,
    partnership_id uuid not null,
    prototype_id uuid not null references innovation.prototype,
    state text not null check (state in ('adopted', 'continued', 'parked', 'stopped')),
    reason text not null,
    happened text not null, -- the lesson: what happened,
    learned text not null, -- and what we take from it
    person_id uuid not null,
    affiliate_id uuid,
    at timestamptz not null,
    reopened_at timestamptz,
    reopened_by uuid,
    reopened_for uuid,
    reopened_because text not null default ''
);

create unique index prototype_ending_now on innovation.prototype_ending (prototype_id) where reopened_at is null;

-- What became of it, asked for by itself some months after it ended.
create table innovation.prototype_follow_up (
    ending_id uuid not null references innovation.prototype_ending,
    partnership_id uuid not null,
    prototype_id uuid not null references innovation.prototype,
    months integer not null check (months in (6, 12)),
    used boolean not null, -- whether somebody uses it
    text text not null,
    person_id uuid not null,
    affiliate_id uuid,
    at timestamptz not null,
    primary key (ending_id, months)
);
