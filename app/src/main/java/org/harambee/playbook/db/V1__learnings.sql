create schema if not exists playbook;

create table playbook.learning (
    id uuid primary key,
    partnership_id uuid not null,
    code text not null,
    kind text not null, -- worked, improve, practice, setback or surprise
    theme text not null,
    text text not null,
    evidence jsonb, -- how well it is known, for what was loaded
    told_at timestamptz not null,
    told_by uuid,
    told_for uuid,
    unique (partnership_id, code)
);

create index learning_theme on playbook.learning (partnership_id, kind, theme);
