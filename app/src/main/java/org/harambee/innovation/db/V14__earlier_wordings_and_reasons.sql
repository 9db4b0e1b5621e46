-- What was said before it was corrected: the wording of a version, and who put the next one in its place when.
create table innovation.prototype_test_wording (
    partnership_id uuid not null,
    prototype_id uuid not null references innovation.prototype,
    test_id uuid not null references innovation.prototype_test,
    version integer not null,
    day date not null,
    place text not null,
    people integer not null,
    tried text not null,
    outcome text not null,
    change text not null,
    replaced_by uuid not null,
    replaced_for uuid,
    replaced_at timestamptz not null,
    primary key (prototype_id, test_id, version)
);

create table innovation.prototype_ending_wording (
    partnership_id uuid not null,
    prototype_id uuid not null references innovation.prototype,
    ending_id uuid not null references innovation.prototype_ending,
    version integer not null,
    reason text not null,
    happened text not null,
    learned text not null,
    replaced_by uuid not null,
    replaced_for uuid,
    replaced_at timestamptz not null,
    primary key (prototype_id, ending_id, version)
);

create table innovation.prototype_handover_wording (
    partnership_id uuid not null,
    prototype_id uuid not null references innovation.prototype,
    member_id uuid not null references innovation.prototype_member,
    version integer not null,
    handover text not null,
    replaced_by uuid not null,
    replaced_for uuid,
    replaced_at timestamptz not null,
    primary key (prototype_id, member_id, version)
);

-- Why somebody took back what another had told; empty where whoever told it did.
alter table innovation.prototype_update add column withdrawn_because text not null default '';
alter table innovation.prototype_test add column withdrawn_because text not null default '';
alter table innovation.prototype_member add column withdrawn_because text not null default '';
