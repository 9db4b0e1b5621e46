create schema example;

create table example.loaded (
    module text primary key,
    at timestamptz not null
);
