-- Accounts from request to end: requests, allowances, deputies, appointments that end by the minute, activation links, locks.

alter table staff_members
    add position text check (length(position) between 1 and 200),
    add email text,
    add phone text;

alter table accounts
    add activated_at timestamptz,
    add activation_hash text,
    add activation_expires_at timestamptz,
    add locked_at timestamptz,
    add lock_reason text,
    add created_at timestamptz,
    add constraint accounts_link_whole check ((activation_hash is null) = (activation_expires_at is null)),
    add constraint accounts_lock_whole check ((locked_at is null) = (lock_reason is null));
create unique index accounts_by_link on accounts (tenant_id, activation_hash) where activation_hash is not null;

-- What was ended early no longer stands in the way of a new appointment to the same place.
alter table appointments
    add ended_at timestamptz,
    drop constraint appointments_tenant_id_staff_id_role_place_id_valid_key,
    add constraint appointments_one_at_a_time exclude using gist (tenant_id with =, staff_id with =, role with =, place_id with =, valid with &&) where (ended_at is null);

create table deputations (
    tenant_id uuid not null,
    id uuid not null,
    appointment_id uuid not null,
    deputy_id uuid not null,
    valid daterange not null check (not isempty(valid)),
    reason text not null,
    named_by uuid not null,
    named_at timestamptz not null,
    ended_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, appointment_id) references appointments (tenant_id, id),
    foreign key (tenant_id, deputy_id) references staff_members (tenant_id, id),
    foreign key (tenant_id, named_by) references staff_members (tenant_id, id),
    constraint deputations_one_at_a_time exclude using gist (tenant_id with =, appointment_id with =, valid with &&) where (ended_at is null)
);
create index deputations_by_deputy on deputations (tenant_id, deputy_id);
create index deputations_by_appointment on deputations (tenant_id, appointment_id);

create table account_requests (
    tenant_id uuid not null,
    id uuid not null,
    agency_id uuid not null,
    full_name text not null check (length(full_name) between 1 and 200),
    position text,
    email text,
    phone text,
    role smallint not null check (role between 1 and 8),
    counter_id uuid,
    division text,
    valid daterange not null check (not isempty(valid)),
    requested_by uuid not null,
    requested_by_name text not null,
    requested_at timestamptz not null,
    state smallint not null check (state between 1 and 4),
    decided_by_name text,
    decided_at timestamptz,
    reason text,
    staff_id uuid,
    primary key (tenant_id, id),
    check ((role = 1) = (counter_id is not null)),
    foreign key (tenant_id, agency_id) references agencies (tenant_id, id),
    foreign key (tenant_id, counter_id) references counters (tenant_id, id),
    foreign key (tenant_id, requested_by) references staff_members (tenant_id, id),
    foreign key (tenant_id, staff_id) references staff_members (tenant_id, id)
);
create index account_requests_by_state on account_requests (tenant_id, state, requested_at);
create index account_requests_by_agency on account_requests (tenant_id, agency_id, requested_at);

create table grant_allowances (
    tenant_id uuid not null,
    id uuid not null,
    agency_id uuid not null,
    roles smallint[] not null check (cardinality(roles) > 0 and not roles && array[6, 8]::smallint[]),
    most_accounts int not null check (most_accounts between 1 and 1000),
    valid daterange not null check (not isempty(valid)),
    granted_by_name text not null,
    granted_at timestamptz not null,
    ended_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, agency_id) references agencies (tenant_id, id),
    constraint grant_allowances_one_at_a_time exclude using gist (tenant_id with =, agency_id with =, valid with &&) where (ended_at is null)
);

create index audit_entries_by_text on audit_entries using gin (tenant_id, search_key gin_trgm_ops);

call isolate_tenant_tables();

grant select, insert on deputations, account_requests, grant_allowances to onestop_app;
grant update (valid, ended_at) on appointments to onestop_app;
grant update (ended_at) on deputations, grant_allowances to onestop_app;
grant update (role, counter_id, division, valid, state, decided_by_name, decided_at, reason, staff_id) on account_requests to onestop_app;
