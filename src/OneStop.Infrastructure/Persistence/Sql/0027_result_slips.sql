-- Hand-over lists of results, from an agency back to a counter. Written once: whether a result has come, its dossier says.

create table result_slips (
    tenant_id uuid not null references tenants (id),
    id uuid not null,
    number int not null check (number > 0),
    year int not null,
    agency_id uuid not null,
    counter_id uuid not null,
    handed_over_at timestamptz not null,
    staff_id uuid not null,
    staff_name text not null,
    primary key (tenant_id, id),
    unique (tenant_id, agency_id, year, number),
    foreign key (tenant_id, agency_id) references agencies (tenant_id, id),
    foreign key (tenant_id, counter_id) references counters (tenant_id, id),
    foreign key (tenant_id, staff_id) references staff_members (tenant_id, id)
);
create index result_slips_by_agency on result_slips (tenant_id, agency_id, handed_over_at desc);
create index result_slips_by_counter on result_slips (tenant_id, counter_id, handed_over_at desc);

create table result_slip_lines (
    tenant_id uuid not null references tenants (id),
    slip_id uuid not null,
    dossier_id uuid not null,
    ordinal int not null check (ordinal > 0),
    primary key (tenant_id, slip_id, dossier_id),
    foreign key (tenant_id, slip_id) references result_slips (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index result_slip_lines_by_dossier on result_slip_lines (tenant_id, dossier_id);

call isolate_tenant_tables();

grant select, insert on result_slips, result_slip_lines to onestop_app;
