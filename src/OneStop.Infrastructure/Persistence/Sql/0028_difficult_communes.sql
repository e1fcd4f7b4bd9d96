-- The list of difficult communes: each entry comes with the decision it was entered with, nothing is overwritten, of two for a day the later one holds.

create table difficulty_decisions (
    tenant_id uuid not null references tenants (id),
    id uuid not null,
    number text not null,
    decided_on date not null,
    title text not null,
    valid daterange not null check (not isempty(valid)),
    is_end boolean not null,
    communes int not null check (communes > 0),
    staff_id uuid not null,
    staff_name text not null,
    at timestamptz not null,
    moved int not null check (moved >= 0),
    kept int not null check (kept >= 0),
    primary key (tenant_id, id),
    foreign key (tenant_id, staff_id) references staff_members (tenant_id, id)
);

alter table difficult_communes
    drop constraint difficult_communes_pkey,
    add column id uuid not null default uuidv7(),
    add column is_difficult boolean not null default true,
    add column decision_id uuid,
    add primary key (tenant_id, id),
    add foreign key (tenant_id, decision_id) references difficulty_decisions (tenant_id, id);
alter table difficult_communes alter column id drop default, alter column is_difficult drop default;
create index difficult_communes_by_unit on difficult_communes (tenant_id, unit_id);

-- A decision counts dossiers of its communes anew.
create index dossiers_by_commune on dossiers (tenant_id, applicant_commune_id, received_at) where applicant_commune_id is not null;

call isolate_tenant_tables();

grant select, insert on difficulty_decisions to onestop_app;
