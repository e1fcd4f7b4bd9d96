-- Official forms as they were issued, and each printing of them: written once, never changed.

create table issued_forms (
    tenant_id uuid not null references tenants (id),
    id uuid not null,
    kind smallint not null check (kind between 1 and 7),
    set_key text not null,
    number int not null check (number > 0),
    year int not null,
    revision int not null check (revision >= 0),
    counter_id uuid,
    agency_id uuid,
    dossier_id uuid,
    issued_at timestamptz not null,
    staff_id uuid not null,
    staff_name text not null,
    signer_title text not null,
    place_name text not null,
    content jsonb not null,
    primary key (tenant_id, id),
    unique (tenant_id, counter_id, kind, year, number),
    unique (tenant_id, agency_id, kind, year, number),
    check (num_nonnulls(counter_id, agency_id) = 1),
    foreign key (tenant_id, counter_id) references counters (tenant_id, id),
    foreign key (tenant_id, agency_id) references agencies (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id),
    foreign key (tenant_id, staff_id) references staff_members (tenant_id, id)
);
create index issued_forms_of_dossier on issued_forms (tenant_id, dossier_id, issued_at);
-- The slip that accompanies a dossier has one number for its whole life.
create unique index issued_forms_one_control_slip on issued_forms (tenant_id, dossier_id) where kind = 6;

create table form_prints (
    tenant_id uuid not null references tenants (id),
    form_id uuid not null,
    ordinal int not null check (ordinal > 0),
    printed_at timestamptz not null,
    staff_id uuid not null,
    staff_name text not null,
    primary key (tenant_id, form_id, ordinal),
    foreign key (tenant_id, form_id) references issued_forms (tenant_id, id),
    foreign key (tenant_id, staff_id) references staff_members (tenant_id, id)
);

call isolate_tenant_tables();

grant select, insert on issued_forms, form_prints to onestop_app;
