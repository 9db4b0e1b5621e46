alter table gatherings.post add column answers_seen_at timestamptz; -- of a question: when its asker last read the answers
