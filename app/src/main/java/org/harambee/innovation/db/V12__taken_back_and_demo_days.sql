-- Who took back what was told, for whom; before this only whoever had told it could.
alter table innovation.prototype_update
    add column withdrawn_by uuid,
    add column withdrawn_for uuid;
update innovation.prototype_update set withdrawn_by = person_id, withdrawn_for = affiliate_id
    where withdrawn_at is not null;
alter table innovation.prototype_update add check ((withdrawn_at is null) = (withdrawn_by is null));
drop index innovation.prototype_update_of;
create index prototype_update_of on innovation.prototype_update (prototype_id, at);

alter table innovation.prototype_test
    add column version integer not null default 1,
    add column changed_at timestamptz, -- when it was last corrected
    add column changed_by uuid,
    add column changed_for uuid,
    add column withdrawn_at timestamptz,
    add column withdrawn_by uuid,
    add column withdrawn_for uuid,
    add check ((withdrawn_at is null) = (withdrawn_by is null));

alter table innovation.prototype_ending
    add column version integer not null default 1,
    add column changed_at timestamptz, -- when its words were last corrected
    add column changed_by uuid,
    add column changed_for uuid;

alter table innovation.prototype_member
    add column version integer not null default 1, -- of the hand-over
    add column changed_at timestamptz, -- when they last put it into other words
    add column withdrawn_at timestamptz,
    add column withdrawn_by uuid,
    add column withdrawn_for uuid,
    add check ((withdrawn_at is null) = (withdrawn_by is null));

-- What happened at a gate says the words of that time. Of older ones the words of today are the best that is known, and
-- the number of a stage that is there no more.
alter table innovation.prototype_gate
    add column word text,
    add column title text not null default '';
update innovation.prototype_gate g set word = s.word, title = s.title
    from innovation.prototype_stage s where s.prototype_id = g.prototype_id and s.position = g.stage;
update innovation.prototype_gate set title = stage::text where word is null and title = '';
alter table innovation.prototype_gate add check ((word is null) = (title <> ''));

-- What was promised at a gate that was passed, and who had ticked it.
create table innovation.prototype_promise (
    gate_id uuid not null references innovation.prototype_gate,
    partnership_id uuid not null,
    position integer not null,
    word text, -- of one of our own; none where the team wrote the text
    text text not null,
    ticked_at timestamptz not null,
    ticked_by uuid not null,
    ticked_for uuid,
    primary key (gate_id, position),
    check ((word is null) = (text <> ''))
);
insert into innovation.prototype_promise (gate_id, partnership_id, position, word, text, ticked_at, ticked_by, ticked_for)
    select g.id, g.partnership_id, c.position, c.word, c.text, c.ticked_at, c.ticked_by, c.ticked_for
    from innovation.prototype_gate g
    join innovation.prototype_check c on c.prototype_id = g.prototype_id and c.stage = g.stage
    where g.passed and c.ticked_at is not null;

-- Every tick, and every one that was taken away again.
create table innovation.prototype_tick (
    id bigint generated always as identity primary key,
    partnership_id uuid not null,
    prototype_id uuid not null references innovation.prototype,
    stage integer not null,
    word text,
    text text not null,
    holds boolean not null,
    person_id uuid not null,
    affiliate_id uuid,
    at timestamptz not null
);
create index prototype_tick_of on innovation.prototype_tick (prototype_id, id);
insert into innovation.prototype_tick (partnership_id, prototype_id, stage, word, text, holds, person_id, affiliate_id, at)
    select partnership_id, prototype_id, stage, word, text, true, ticked_by, ticked_for, ticked_at
    from innovation.prototype_check where ticked_at is not null order by ticked_at, position;

-- Several demo days: each with an address of its own. What teams wanted to show before one was planned waits for its date.
alter table innovation.demo_day
    add column id uuid,
    add column code text, -- six characters, its address
    alter column starts_at drop not null; -- none while it is still to be found
insert into innovation.demo_day (partnership_id, zone, person_id, affiliate_id, at)
    select distinct on (d.partnership_id) d.partnership_id, 'UTC', d.person_id, d.affiliate_id, d.at
    from innovation.demo d
    where not exists (select from innovation.demo_day y where y.partnership_id = d.partnership_id)
    order by d.partnership_id, d.at;
update innovation.demo_day set id = gen_random_uuid(), code = upper(left(md5(partnership_id::text), 6));
alter table innovation.demo_day
    drop constraint demo_day_pkey,
    alter column id set not null,
    alter column code set not null,
    add primary key (id),
    add unique (partnership_id, code);

alter table innovation.demo
    add column demo_day_id uuid references innovation.demo_day,
    add column version integer not null default 1;
update innovation.demo d set demo_day_id = y.id from innovation.demo_day y where y.partnership_id = d.partnership_id;
alter table innovation.demo
    drop constraint demo_pkey,
    alter column demo_day_id set not null,
    add primary key (demo_day_id, prototype_id);
drop index innovation.demo_of;
create index demo_of on innovation.demo (prototype_id);
