-- One row: whether this database was begun as the example world or as a real one. Set at the first start.
create table example.world (
    one boolean primary key default true check (one),
    example boolean not null
);
