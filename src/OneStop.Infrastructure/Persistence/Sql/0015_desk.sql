-- Notices to people, saved views of lists, and the key by which dossiers are searched.

create table notices (
    tenant_id uuid not null,
    id uuid not null,
    staff_id uuid not null,
    kind smallint not null check (kind > 0),
    dossier_id uuid,
    dossier_code text,
    text text not null,
    link text,
    occasion text,
    at timestamptz not null,
    read_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, staff_id) references staff_members (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
-- The bell of every page counts these: a handful of rows a person.
create index notices_unread on notices (tenant_id, staff_id, at desc) where read_at is null;
create index notices_read on notices (tenant_id, staff_id, at desc) where read_at is not null;
create index notices_to_forget on notices (tenant_id, at) where read_at is not null;
create unique index notices_once on notices (tenant_id, staff_id, kind, dossier_id, occasion) where occasion is not null;

create table saved_views (
    tenant_id uuid not null,
    id uuid not null,
    staff_id uuid not null,
    list smallint not null check (list > 0),
    name text not null,
    query text not null,
    agency_id uuid not null,
    role smallint not null,
    is_shared boolean not null,
    saved_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, staff_id, list, name),
    foreign key (tenant_id, staff_id) references staff_members (tenant_id, id),
    foreign key (tenant_id, agency_id) references agencies (tenant_id, id)
);
create index saved_views_shared on saved_views (tenant_id, list, agency_id, role) where is_shared;

create table default_views (
    tenant_id uuid not null,
    staff_id uuid not null,
    list smallint not null check (list > 0),
    query text not null,
    saved_at timestamptz not null,
    primary key (tenant_id, staff_id, list),
    foreign key (tenant_id, staff_id) references staff_members (tenant_id, id)
);

-- Words of everything a dossier may be found by; old rows are filled by a job.
alter table dossiers add column search_key text;
create index dossiers_by_search_key on dossiers using gin (tenant_id, search_key gin_trgm_ops);
create index dossiers_without_search_key on dossiers (tenant_id) where search_key is null;

call isolate_tenant_tables();

grant select, insert, update, delete on notices, saved_views, default_views to onestop_app;
