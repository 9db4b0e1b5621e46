-- A demo day that does not take place, and why. Where it does after all, the activity keeps that it was called off.
alter table innovation.demo_day
    add column called_off_at timestamptz,
    add column called_off_by uuid,
    add column called_off_for uuid,
    add column called_off_because text not null default '',
    add check ((called_off_at is null) = (called_off_by is null) and (called_off_at is null) = (called_off_because = ''));
