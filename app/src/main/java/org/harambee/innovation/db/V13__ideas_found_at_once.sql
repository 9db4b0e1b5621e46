-- New entries of these indexes waited in a list that every search went through, and whoever filled it emptied it for all:
-- after a few thousand ideas a search took five times as long, and now and then an idea nearly half a second to be stored.
alter index innovation.idea_search set (fastupdate = off);
alter index innovation.idea_folded set (fastupdate = off);
alter index innovation.idea_themes set (fastupdate = off);
select gin_clean_pending_list('innovation.idea_search'), gin_clean_pending_list('innovation.idea_folded'),
    gin_clean_pending_list('innovation.idea_themes');
