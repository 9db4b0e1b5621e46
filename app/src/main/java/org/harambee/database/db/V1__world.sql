create schema database;

-- One row: whether this database was begun as the example world or as a real one. Set once, at the first start.
create table database.world (
  one     boolean primary key default true check (one),
  example boolean not null
);
