-- Dossiers, their papers, steps and timeline; custody of paper; files; what commands leave behind.

create table number_series (
    tenant_id uuid not null references tenants (id),
    series text not null,
    period text not null,
    last int not null check (last > 0),
    primary key (tenant_id, series, period)
);

create table stored_files (
    tenant_id uuid not null references tenants (id),
    id uuid not null,
    sha256 text not null check (length(sha256) = 64),
    size bigint not null check (size > 0),
    media_type text not null,
    name text not null,
    uploaded_by uuid not null,
    uploaded_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, uploaded_by) references staff_members (tenant_id, id)
);

create table dossiers (
    tenant_id uuid not null references tenants (id),
    id uuid not null,
    code text not null,
    version int not null,
    status smallint not null check (status between 1 and 10),
    procedure_id uuid not null,
    procedure_version_id uuid not null,
    receipt_rule_id uuid not null,
    applicant_kind smallint not null,
    applicant_name text not null,
    applicant_name_key text not null,
    applicant_id_number text not null,
    applicant_birth_on date,
    applicant_gender smallint,
    applicant_representative text,
    applicant_address text not null,
    applicant_commune_id uuid,
    applicant_phone text not null,
    applicant_email text,
    channel smallint not null check (channel between 1 and 3),
    receiving_counter_id uuid not null,
    collection_counter_id uuid not null,
    collection_way smallint not null,
    post_address text,
    competent_agency_id uuid not null,
    division text,
    receipt_number int not null,
    lookup_token text not null,
    fee numeric(15, 0) not null,
    received_at timestamptz not null,
    due_at timestamptz,
    paused_at timestamptz,
    finished_at timestamptz,
    returned_at timestamptz,
    recipient_name text,
    recipient_id_number text,
    recipient_authority text,
    recipient_parcel_number text,
    result_number text,
    result_file_id uuid,
    result_is_refusal boolean,
    result_is_paper boolean,
    paper_state smallint not null,
    supplement_count int not null,
    step_number int not null,
    step_kind smallint not null,
    step_role smallint not null,
    assignee_id uuid,
    holder_counter_id uuid,
    holder_agency_id uuid,
    event_count int not null,
    last_event_hash text not null,
    primary key (tenant_id, id),
    unique (tenant_id, code),
    unique (tenant_id, lookup_token),
    foreign key (tenant_id, procedure_id) references procedures (tenant_id, id),
    foreign key (tenant_id, procedure_version_id) references procedure_versions (tenant_id, id),
    foreign key (tenant_id, receipt_rule_id) references receipt_rules (tenant_id, id),
    foreign key (tenant_id, applicant_commune_id) references administrative_units (tenant_id, id),
    foreign key (tenant_id, receiving_counter_id) references counters (tenant_id, id),
    foreign key (tenant_id, collection_counter_id) references counters (tenant_id, id),
    foreign key (tenant_id, competent_agency_id) references agencies (tenant_id, id),
    foreign key (tenant_id, assignee_id) references staff_members (tenant_id, id),
    foreign key (tenant_id, holder_counter_id) references counters (tenant_id, id),
    foreign key (tenant_id, holder_agency_id) references agencies (tenant_id, id),
    foreign key (tenant_id, result_file_id) references stored_files (tenant_id, id),
    check (holder_counter_id is null or holder_agency_id is null)
);
-- Work lists read open dossiers only: their cost follows what is open, never history.
create index dossiers_at_agency on dossiers (tenant_id, holder_agency_id, step_role, due_at) where holder_agency_id is not null;
create index dossiers_at_counter on dossiers (tenant_id, holder_counter_id, status, due_at) where holder_counter_id is not null;
create index dossiers_awaiting_paper on dossiers (tenant_id, competent_agency_id) where paper_state in (2, 4);
create index dossiers_by_receiving_counter on dossiers (tenant_id, receiving_counter_id, received_at desc);
create index dossiers_by_id_number on dossiers (tenant_id, applicant_id_number);
create index dossiers_by_phone on dossiers (tenant_id, applicant_phone);
create index dossiers_by_name on dossiers using gin (tenant_id, applicant_name_key gin_trgm_ops);

create table dossier_papers (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    ordinal int not null,
    name text not null,
    kind smallint not null,
    quantity int not null check (quantity between 0 and 99),
    file_id uuid,
    primary key (tenant_id, id),
    unique (tenant_id, dossier_id, ordinal),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id),
    foreign key (tenant_id, file_id) references stored_files (tenant_id, id)
);
create index dossier_papers_by_file on dossier_papers (tenant_id, file_id) where file_id is not null;

create table dossier_steps (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    sequence int not null,
    number int not null,
    kind smallint not null,
    name text not null,
    role smallint not null,
    started_at timestamptz not null,
    deadline_at timestamptz,
    opened_at timestamptz,
    finished_at timestamptz,
    staff_id uuid,
    staff_name text,
    primary key (tenant_id, id),
    unique (tenant_id, dossier_id, sequence),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id),
    foreign key (tenant_id, staff_id) references staff_members (tenant_id, id)
);

-- Append-only: the app may insert and read, nothing else (grants in 0003).
create table dossier_events (
    tenant_id uuid not null,
    dossier_id uuid not null,
    sequence int not null,
    act smallint not null,
    at timestamptz not null,
    staff_id uuid not null,
    person_name text not null,
    role smallint not null,
    place_name text not null,
    status smallint not null,
    data text not null check (data is json object),
    previous_hash text not null,
    hash text not null,
    primary key (tenant_id, dossier_id, sequence),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id),
    foreign key (tenant_id, staff_id) references staff_members (tenant_id, id)
);

create table hand_over_slips (
    tenant_id uuid not null,
    id uuid not null,
    number int not null,
    year int not null,
    counter_id uuid not null,
    agency_id uuid not null,
    handed_over_at timestamptz not null,
    staff_id uuid not null,
    staff_name text not null,
    primary key (tenant_id, id),
    unique (tenant_id, counter_id, year, number),
    foreign key (tenant_id, counter_id) references counters (tenant_id, id),
    foreign key (tenant_id, agency_id) references agencies (tenant_id, id),
    foreign key (tenant_id, staff_id) references staff_members (tenant_id, id)
);
create index hand_over_slips_by_agency on hand_over_slips (tenant_id, agency_id, handed_over_at desc);
create index hand_over_slips_by_counter on hand_over_slips (tenant_id, counter_id, handed_over_at desc);

create table hand_over_lines (
    tenant_id uuid not null,
    slip_id uuid not null,
    dossier_id uuid not null,
    ordinal int not null,
    is_complete boolean,
    note text,
    acknowledged_at timestamptz,
    acknowledged_by text,
    primary key (tenant_id, slip_id, dossier_id),
    foreign key (tenant_id, slip_id) references hand_over_slips (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index hand_over_lines_by_dossier on hand_over_lines (tenant_id, dossier_id);

create table reception_drafts (
    tenant_id uuid not null,
    staff_id uuid not null,
    counter_id uuid not null,
    form jsonb not null,
    updated_at timestamptz not null,
    primary key (tenant_id, staff_id, counter_id),
    foreign key (tenant_id, staff_id) references staff_members (tenant_id, id),
    foreign key (tenant_id, counter_id) references counters (tenant_id, id)
);

create table idempotency_keys (
    tenant_id uuid not null references tenants (id),
    key uuid not null,
    staff_id uuid not null,
    command text not null,
    response text,
    created_at timestamptz not null,
    primary key (tenant_id, key)
);

create table outbox_messages (
    tenant_id uuid not null references tenants (id),
    id uuid not null,
    kind text not null,
    payload jsonb not null,
    created_at timestamptz not null,
    sent_at timestamptz,
    attempts int not null,
    last_error text,
    primary key (tenant_id, id)
);
create index outbox_messages_unsent on outbox_messages (tenant_id, created_at) where sent_at is null;
