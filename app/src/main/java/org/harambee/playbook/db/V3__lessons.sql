-- What teams took from their prototypes, offered to the playbook when they ended.
create table playbook.lesson (
    partnership_id uuid not null,
    prototype_id uuid primary key, -- in innovation
    offered_at timestamptz not null,
    answered_at timestamptz, -- null while it waits
    answered_by uuid,
    answered_for uuid,
    taken boolean, -- whether it was taken in
    learning_code text, -- as which learning
    reason text not null default '', -- why it was not
    check ((answered_at is null) = (taken is null)),
    check ((learning_code is not null) = coalesce(taken, false))
);

create index lesson_waiting on playbook.lesson (partnership_id) where answered_at is null;

-- where a learning comes from, to be read there
alter table playbook.learning add column source_title text;
alter table playbook.learning add column source_path text;
alter table playbook.learning add constraint learning_source check ((source_title is null) = (source_path is null));
