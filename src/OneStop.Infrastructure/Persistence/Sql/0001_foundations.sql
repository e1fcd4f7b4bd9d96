-- Foundations: tenants, organisation, accounts, catalogue, calendar.
-- Every table but tenants begins its keys with tenant_id; RLS is forced at the end (0003).
-- Periods are daterange columns, upper bound exclusive; WITHOUT OVERLAPS keeps one truth per day.

create extension if not exists btree_gist;
create extension if not exists btree_gin;
create extension if not exists pg_trgm;

create table tenants (
    id uuid primary key,
    key text not null unique,
    name text not null,
    full_name text not null,
    agency_code text not null,
    province_code text not null,
    hosts text[] not null,
    time_zone text not null,
    hotline text not null
);

-- Organisation

create table administrative_units (
    tenant_id uuid not null references tenants (id),
    id uuid not null,
    code text not null,
    name text not null,
    level smallint not null check (level in (2, 3)),
    parent_code text not null,
    valid daterange not null check (not isempty(valid)),
    primary key (tenant_id, id),
    unique (tenant_id, level, code, valid without overlaps)
);

create table unit_successions (
    tenant_id uuid not null,
    predecessor_id uuid not null,
    successor_id uuid not null,
    "on" date not null,
    is_whole boolean not null,
    is_sourced boolean not null,
    primary key (tenant_id, predecessor_id, successor_id),
    foreign key (tenant_id, predecessor_id) references administrative_units (tenant_id, id),
    foreign key (tenant_id, successor_id) references administrative_units (tenant_id, id)
);

create table agencies (
    tenant_id uuid not null references tenants (id),
    id uuid not null,
    key text not null,
    code text not null,
    name text not null,
    short_name text not null,
    level smallint not null check (level between 1 and 3),
    unit_id uuid,
    divisions text[] not null,
    successor_key text,
    valid daterange not null check (not isempty(valid)),
    primary key (tenant_id, id),
    unique (tenant_id, key, valid without overlaps),
    unique (tenant_id, code, valid without overlaps),
    foreign key (tenant_id, unit_id) references administrative_units (tenant_id, id)
);

create table counters (
    tenant_id uuid not null references tenants (id),
    id uuid not null,
    key text not null,
    name text not null,
    short_name text not null,
    level smallint not null check (level between 1 and 3),
    unit_id uuid,
    agency_id uuid not null,
    address text not null,
    hotline text not null,
    opening_hours text not null,
    is_sample_data boolean not null,
    place text not null,
    valid daterange not null check (not isempty(valid)),
    primary key (tenant_id, id),
    unique (tenant_id, key, valid without overlaps),
    foreign key (tenant_id, unit_id) references administrative_units (tenant_id, id),
    foreign key (tenant_id, agency_id) references agencies (tenant_id, id)
);

-- Accounts

create table staff_members (
    tenant_id uuid not null references tenants (id),
    id uuid not null,
    full_name text not null check (length(full_name) between 1 and 200),
    primary key (tenant_id, id)
);

create table accounts (
    tenant_id uuid not null,
    staff_id uuid not null,
    user_name text not null,
    normalized_user_name text not null,
    password_hash text,
    security_stamp text not null,
    access_failed_count int not null,
    lockout_end timestamptz,
    primary key (tenant_id, staff_id),
    unique (tenant_id, normalized_user_name),
    foreign key (tenant_id, staff_id) references staff_members (tenant_id, id)
);

create table appointments (
    tenant_id uuid not null,
    id uuid not null,
    staff_id uuid not null,
    role smallint not null check (role between 1 and 6),
    agency_id uuid not null,
    counter_id uuid,
    division text,
    place_id uuid not null generated always as (coalesce(counter_id, agency_id)) stored,
    valid daterange not null check (not isempty(valid)),
    primary key (tenant_id, id),
    unique (tenant_id, staff_id, role, place_id, valid without overlaps),
    check ((role = 1) = (counter_id is not null)),
    foreign key (tenant_id, staff_id) references staff_members (tenant_id, id),
    foreign key (tenant_id, agency_id) references agencies (tenant_id, id),
    foreign key (tenant_id, counter_id) references counters (tenant_id, id)
);
create index appointments_by_agency on appointments (tenant_id, agency_id, role);

-- Catalogue

create table procedures (
    tenant_id uuid not null references tenants (id),
    id uuid not null,
    code text not null,
    name text not null,
    field text not null,
    search_key text not null,
    primary key (tenant_id, id),
    unique (tenant_id, code)
);

create table procedure_versions (
    tenant_id uuid not null,
    id uuid not null,
    procedure_id uuid not null,
    level smallint not null check (level between 1 and 3),
    agency_key text,
    division text,
    limit_value int not null check (limit_value > 0),
    limit_unit smallint not null,
    fee numeric(15, 0) not null check (fee >= 0),
    fee_name text,
    result_name text not null,
    legal_basis jsonb not null,
    papers jsonb not null,
    steps jsonb not null,
    valid daterange not null check (not isempty(valid)),
    primary key (tenant_id, id),
    unique (tenant_id, procedure_id, valid without overlaps),
    foreign key (tenant_id, procedure_id) references procedures (tenant_id, id)
);

create table catalogue_decisions (
    tenant_id uuid not null references tenants (id),
    id uuid not null,
    key text not null,
    number text not null,
    title text not null,
    is_pilot boolean not null,
    valid daterange not null check (not isempty(valid)),
    primary key (tenant_id, id),
    unique (tenant_id, key)
);

create table receipt_rules (
    tenant_id uuid not null,
    id uuid not null,
    key text not null,
    procedure_id uuid,
    procedure_level smallint check (procedure_level between 1 and 3),
    counter_levels smallint[] not null,
    scope smallint not null check (scope in (1, 2)),
    decision_id uuid not null,
    article text not null,
    text text not null,
    valid daterange not null check (not isempty(valid)),
    primary key (tenant_id, id),
    unique (tenant_id, key, valid without overlaps),
    foreign key (tenant_id, procedure_id) references procedures (tenant_id, id),
    foreign key (tenant_id, decision_id) references catalogue_decisions (tenant_id, id)
);

-- Calendar

create table calendar_days (
    tenant_id uuid not null references tenants (id),
    day date not null,
    kind smallint not null,
    name text not null,
    primary key (tenant_id, day)
);

create table calendar_years (
    tenant_id uuid not null references tenants (id),
    year int not null,
    is_announced boolean not null,
    basis text not null,
    primary key (tenant_id, year)
);

create table working_hours (
    tenant_id uuid not null references tenants (id),
    valid daterange not null check (not isempty(valid)),
    morning_open time not null,
    morning_close time not null,
    afternoon_open time not null,
    afternoon_close time not null,
    primary key (tenant_id, valid without overlaps),
    check (morning_open < morning_close and morning_close <= afternoon_open and afternoon_open < afternoon_close)
);

create table deadline_policies (
    tenant_id uuid not null references tenants (id),
    valid daterange not null check (not isempty(valid)),
    rule smallint not null,
    basis text not null,
    primary key (tenant_id, valid without overlaps)
);

create table form_sets (
    tenant_id uuid not null references tenants (id),
    valid daterange not null check (not isempty(valid)),
    key text not null,
    name text not null,
    primary key (tenant_id, valid without overlaps)
);

create table hand_over_cutoffs (
    tenant_id uuid not null references tenants (id),
    valid daterange not null check (not isempty(valid)),
    time time not null,
    basis text not null,
    primary key (tenant_id, valid without overlaps)
);
