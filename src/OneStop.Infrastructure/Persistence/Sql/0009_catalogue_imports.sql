-- Imports of the catalogue from spreadsheets: how far each has come, what was sent, and what was made of each row.

create table catalogue_imports (
    tenant_id uuid not null references tenants (id),
    id uuid not null,
    state smallint not null check (state between 1 and 7),
    agency_id uuid not null,
    staff_id uuid not null,
    role smallint not null,
    person_name text not null,
    file_name text not null,
    kind smallint not null,
    headings text[] not null,
    heading_key text not null,
    samples text[] not null,
    columns smallint[] not null,
    title text not null,
    "from" date,
    total int not null,
    done int not null,
    wrong int not null,
    warned int not null,
    added int not null,
    amended int not null,
    abolished int not null,
    unchanged int not null,
    independent int not null,
    leaves_out_wrong boolean not null,
    rule_article text,
    decision_id uuid,
    failure text,
    created_at timestamptz not null,
    asked_at timestamptz,
    started_at timestamptz,
    finished_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, agency_id) references agencies (tenant_id, id),
    foreign key (tenant_id, staff_id) references staff_members (tenant_id, id)
);
create index catalogue_imports_of_agency on catalogue_imports (tenant_id, agency_id, created_at desc);
create index catalogue_imports_waiting on catalogue_imports (tenant_id, asked_at) where state in (2, 4);

create table catalogue_import_sheets (
    tenant_id uuid not null,
    import_id uuid not null,
    rows jsonb not null,
    primary key (tenant_id, import_id),
    foreign key (tenant_id, import_id) references catalogue_imports (tenant_id, id) on delete cascade
);

create table catalogue_import_rows (
    tenant_id uuid not null,
    import_id uuid not null,
    ordinal int not null check (ordinal > 0),
    number int not null,
    code text not null,
    title text not null,
    outcome smallint not null check (outcome between 1 and 5),
    has_warning boolean not null,
    messages jsonb not null,
    content jsonb,
    base_version_id uuid,
    ways smallint[] not null,
    primary key (tenant_id, import_id, ordinal),
    foreign key (tenant_id, import_id) references catalogue_imports (tenant_id, id) on delete cascade
);
create index catalogue_import_rows_by_outcome on catalogue_import_rows (tenant_id, import_id, outcome, ordinal);

call isolate_tenant_tables();

grant select, insert, update, delete on catalogue_imports to onestop_app;
grant select, insert on catalogue_import_sheets to onestop_app;
grant select, insert, delete on catalogue_import_rows to onestop_app;
