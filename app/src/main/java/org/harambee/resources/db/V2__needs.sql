-- Something an affiliate lacks and asks the others for.
create table resources.need (
    id uuid primary key,
    partnership_id uuid not null,
    code text not null, -- six characters, decides the address
    slug text not null,
    affiliate_id uuid, -- who needs it; none where somebody asks for nobody but their team
    what text not null,
    text text not null default '',
    quantity numeric,
    unit text, -- hours, money or places
    currency text, -- ISO 4217, of money
    amount text not null default '', -- how much of it, in words
    until_day date, -- the last day on which it helps
    languages text[] not null default '{}', -- BCP 47
    origin_id uuid, -- what the help is for, in another module
    origin_title text,
    origin_path text,
    state text not null default 'open', -- open, met or ended
    state_note text not null default '',
    state_at timestamptz,
    state_by uuid,
    state_for uuid,
    asked_at timestamptz not null,
    asked_by uuid, -- none for what was loaded
    invented boolean not null default false, -- made up, for the example world
    version integer not null default 1,
    unique (partnership_id, code),
    check (state in ('open', 'met', 'ended')),
    check ((quantity is null) = (unit is null)),
    check (quantity > 0),
    check (unit in ('hours', 'money', 'places')),
    check ((currency is not null) = (unit is not null and unit = 'money')),
    check ((origin_id is null) = (origin_path is null) and (origin_id is null) = (origin_title is null))
);

create index need_listed on resources.need (partnership_id, state, id);
create index need_origin on resources.need (origin_id) where origin_id is not null;

-- "We can help": one affiliate's word, until it takes it back.
create table resources.need_answer (
    id uuid primary key,
    partnership_id uuid not null,
    need_id uuid not null references resources.need,
    affiliate_id uuid not null,
    text text not null,
    answered_at timestamptz not null,
    answered_by uuid,
    seen_at timestamptz, -- when whoever asked said that they have read it
    unique (need_id, affiliate_id)
);
