-- Only those who were asked are looked for by person; who has told a thousand ideas was looked at a thousand times.
drop index innovation.idea_author_person;
create index idea_author_asked on innovation.idea_author (person_id, partnership_id) where accepted_at is null;

-- The outcome first, then what every rule would have chosen, then the reasons; and what pages tell of it.
alter table innovation.selection_result
    add column stage text not null default 'explained' check (stage in ('chosen', 'compared', 'explained')),
    add column told text; -- as JSON; none of what was counted before this stood here
create index selection_unexplained on innovation.selection_result (selection_id) where stage <> 'explained';
