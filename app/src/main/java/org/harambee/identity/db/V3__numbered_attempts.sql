-- Numbered for each subject, so that the one that is as many back as are allowed is found without going through those between.
-- What was tried in the last hour is let go of: nobody waits longer for it than before.
drop table identity.attempt;

create table identity.attempt (
    kind text not null,
    subject text not null, -- a folded user name, a person or a network address
    number integer not null, -- counts the tries of a subject
    at timestamptz not null,
    primary key (kind, subject, number)
);

create index attempt_at on identity.attempt (at);
