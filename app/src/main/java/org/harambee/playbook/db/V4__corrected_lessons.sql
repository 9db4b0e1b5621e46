-- Which words of which end a learning was taken from; of what was taken before nobody knows.
alter table playbook.learning add column source_ending uuid; -- in innovation
alter table playbook.learning add column source_version integer;
alter table playbook.learning add constraint learning_wording
    check ((source_ending is null) = (source_version is null) and (source_ending is null or source_path is not null));
