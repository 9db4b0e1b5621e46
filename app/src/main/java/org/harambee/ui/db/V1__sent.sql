create schema if not exists ui;

-- Forms that were sent and did something, for as long as a browser may send them again.
create table ui.sent (
    person_id uuid not null,
    form_key uuid not null, -- made when the form was shown
    content bytea not null, -- SHA-256 of what was typed: the same form with another text is another wish
    path text not null, -- where it led
    at timestamptz not null,
    primary key (person_id, form_key, content)
);

create index sent_at on ui.sent (at);
