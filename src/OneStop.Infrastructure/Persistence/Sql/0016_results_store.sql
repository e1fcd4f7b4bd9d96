-- The results store, papers used again, who looked at whose papers; who hands in for the applicant; reminders of results nobody collects.

create table stored_results (
    tenant_id uuid not null references tenants (id),
    id uuid not null,
    owner_id_number text not null,
    owner_name text not null,
    owner_name_key text not null,
    procedure_id uuid not null,
    name text not null,
    number text not null,
    issued_on date not null,
    valid_until date,
    agency_id uuid not null,
    agency_name text not null,
    file_id uuid not null,
    signature_file_id uuid,
    dossier_id uuid,
    kept_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by text,
    revoked_reason text,
    primary key (tenant_id, id),
    foreign key (tenant_id, procedure_id) references procedures (tenant_id, id),
    foreign key (tenant_id, agency_id) references agencies (tenant_id, id),
    foreign key (tenant_id, file_id) references stored_files (tenant_id, id),
    foreign key (tenant_id, signature_file_id) references stored_files (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id),
    check (valid_until is null or valid_until >= issued_on),
    check ((revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoked_reason is null))
);
create index stored_results_by_owner on stored_results (tenant_id, owner_id_number, issued_on desc);
create index stored_results_by_agency on stored_results (tenant_id, agency_id, kept_at desc);
create index stored_results_by_dossier on stored_results (tenant_id, dossier_id);

alter table dossier_papers
    add reuse_dossier_id uuid,
    add reuse_result_id uuid,
    add reuse_from text,
    add foreign key (tenant_id, reuse_dossier_id) references dossiers (tenant_id, id),
    add foreign key (tenant_id, reuse_result_id) references stored_results (tenant_id, id),
    add check (reuse_from is null = (reuse_dossier_id is null and reuse_result_id is null));

create table held_paper_looks (
    tenant_id uuid not null references tenants (id),
    staff_id uuid not null,
    id_number text not null,
    day date not null,
    counter_id uuid not null,
    first_at timestamptz not null,
    last_at timestamptz not null,
    listed uuid[] not null,
    primary key (tenant_id, staff_id, day, id_number),
    foreign key (tenant_id, staff_id) references staff_members (tenant_id, id),
    foreign key (tenant_id, counter_id) references counters (tenant_id, id)
);

alter table dossiers
    add applicant_authorised_name text,
    add applicant_authorised_id_number text,
    add applicant_authorised_address text,
    add applicant_authorised_phone text,
    add applicant_authorised_email text,
    add applicant_authorised_authority text;

-- Guidance (Mẫu 02) and refusals (Mẫu 03) at the counter, before there is a dossier: found again by the person and the procedure.
create table counter_guidances (
    tenant_id uuid not null references tenants (id),
    form_id uuid not null,
    kind smallint not null check (kind in (2, 3)),
    counter_id uuid not null,
    procedure_id uuid not null,
    id_number text not null,
    issued_at timestamptz not null,
    primary key (tenant_id, form_id),
    foreign key (tenant_id, form_id) references issued_forms (tenant_id, id),
    foreign key (tenant_id, counter_id) references counters (tenant_id, id),
    foreign key (tenant_id, procedure_id) references procedures (tenant_id, id)
);
create index counter_guidances_by_person on counter_guidances (tenant_id, id_number, procedure_id, issued_at);
create index counter_guidances_at_counter on counter_guidances (tenant_id, counter_id, issued_at);

create table collection_reminders (
    tenant_id uuid not null,
    dossier_id uuid not null,
    ready_on date not null,
    days int not null check (days > 0),
    reminded_at timestamptz not null,
    primary key (tenant_id, dossier_id, ready_on, days),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);

call isolate_tenant_tables();

grant select, insert on stored_results to onestop_app;
grant update (revoked_at, revoked_by, revoked_reason) on stored_results to onestop_app;
grant select, insert, update on held_paper_looks to onestop_app;
grant select, insert on counter_guidances, collection_reminders to onestop_app;
