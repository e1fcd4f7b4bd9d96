-- Two more roles, and the trail of what is done to accounts and to the catalogue.

alter table appointments drop constraint appointments_role_check;
alter table appointments add constraint appointments_role_check check (role between 1 and 8);

create table audit_entries (
    tenant_id uuid not null references tenants (id),
    id uuid not null,
    at timestamptz not null,
    kind smallint not null,
    staff_id uuid,
    person_name text,
    place_name text,
    subject_kind smallint not null,
    subject_id uuid,
    subject_text text not null,
    detail text,
    remote_address text,
    search_key text not null,
    primary key (tenant_id, id)
);
create index audit_entries_by_time on audit_entries (tenant_id, at desc, id desc);
create index audit_entries_by_person on audit_entries (tenant_id, staff_id, at desc);
create index audit_entries_by_subject on audit_entries (tenant_id, subject_id, at desc);

call isolate_tenant_tables();

grant select, insert on audit_entries to onestop_app;
