-- Phases that begin and end alike, or of which no day is known, stand as they were given.
alter table partnership.phase add column kept_order bigint generated always as identity;
