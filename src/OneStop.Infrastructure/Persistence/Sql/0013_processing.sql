-- The legal clock kept with each dossier, opinions of other agencies, and a calendar that tells who announced what.

alter table dossiers
    add column law jsonb,
    add column owner smallint not null default 1 check (owner between 1 and 7),
    add column owned_since timestamptz not null default '-infinity',
    add column supplement_due_at timestamptz,
    add column extension_count int not null default 0 check (extension_count between 0 and 1),
    add column receipt_revision int not null default 0 check (receipt_revision >= 0),
    add column is_same_day boolean not null default false,
    add column open_consultations int not null default 0 check (open_consultations >= 0),
    add column consultations_due_at timestamptz,
    add column result_signature_file_id uuid,
    add foreign key (tenant_id, result_signature_file_id) references stored_files (tenant_id, id),
    add check ((open_consultations = 0) = (consultations_due_at is null));

-- Whose time it is now in dossiers received before this was kept; what was before stands in their timelines.
alter table dossiers no force row level security;
update dossiers set
    owner = case status when 5 then 3 when 6 then 4 when 8 then 7 when 4 then case when step_kind = 7 or paper_state = 2 then 6 else 2 end else 1 end,
    owned_since = coalesce(paused_at, received_at);
alter table dossiers force row level security;

-- Read by the job that tells counters of supplements that did not come.
create index dossiers_awaiting_supplement on dossiers (tenant_id, supplement_due_at) where supplement_due_at is not null;

create table dossier_consultations (
    tenant_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    agency_id uuid not null,
    agency_name text not null,
    question text not null,
    asked_by uuid not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    deadline_at timestamptz not null,
    closed_at timestamptz,
    answer text,
    file_id uuid,
    answered_by_name text,
    primary key (tenant_id, id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id),
    foreign key (tenant_id, agency_id) references agencies (tenant_id, id),
    foreign key (tenant_id, asked_by) references staff_members (tenant_id, id),
    foreign key (tenant_id, file_id) references stored_files (tenant_id, id)
);
create index dossier_consultations_by_dossier on dossier_consultations (tenant_id, dossier_id);
create index dossier_consultations_by_agency on dossier_consultations (tenant_id, agency_id, dossier_id);
create index dossier_consultations_open on dossier_consultations (tenant_id, agency_id, deadline_at) where closed_at is null;

-- The calendar: nothing is overwritten, of two entries for a day the later one holds; each names the announcement it came with.

create table calendar_announcements (
    tenant_id uuid not null references tenants (id),
    id uuid not null,
    number text not null,
    announced_on date not null,
    title text not null,
    agency_id uuid,
    staff_id uuid not null,
    staff_name text not null,
    at timestamptz not null,
    moved int not null check (moved >= 0),
    kept int not null check (kept >= 0),
    primary key (tenant_id, id),
    foreign key (tenant_id, agency_id) references agencies (tenant_id, id),
    foreign key (tenant_id, staff_id) references staff_members (tenant_id, id)
);

alter table calendar_days
    drop constraint calendar_days_pkey,
    add column id uuid not null default uuidv7(),
    add column agency_id uuid,
    add column announcement_id uuid,
    add primary key (tenant_id, id),
    add foreign key (tenant_id, agency_id) references agencies (tenant_id, id),
    add foreign key (tenant_id, announcement_id) references calendar_announcements (tenant_id, id);
alter table calendar_days alter column id drop default;
create index calendar_days_by_day on calendar_days (tenant_id, day);

alter table working_hours
    drop constraint working_hours_pkey,
    add column id uuid not null default uuidv7(),
    add column agency_id uuid,
    add column announcement_id uuid,
    add column weekly_rest smallint not null default 65 check (weekly_rest between 0 and 126),
    add primary key (tenant_id, id),
    add foreign key (tenant_id, agency_id) references agencies (tenant_id, id),
    add foreign key (tenant_id, announcement_id) references calendar_announcements (tenant_id, id);
alter table working_hours alter column id drop default, alter column weekly_rest drop default;

alter table deadline_policies add column choices jsonb;

-- Communes whose difficulty adds days where the law of a procedure says so.
create table difficult_communes (
    tenant_id uuid not null,
    unit_id uuid not null,
    valid daterange not null check (not isempty(valid)),
    basis text not null,
    primary key (tenant_id, unit_id, valid without overlaps),
    foreign key (tenant_id, unit_id) references administrative_units (tenant_id, id)
);
create trigger announce_change after insert or update or delete on difficult_communes for each statement execute function announce_reference_change();

-- Each person is told of the day's deadlines once.
create table deadline_digests (
    tenant_id uuid not null,
    staff_id uuid not null,
    day date not null,
    primary key (tenant_id, staff_id, day),
    foreign key (tenant_id, staff_id) references staff_members (tenant_id, id)
);

call isolate_tenant_tables();

grant select on dossier_consultations, calendar_announcements, difficult_communes, deadline_digests to onestop_app;
grant insert on dossier_consultations, calendar_announcements, difficult_communes, deadline_digests to onestop_app;
grant update on dossier_consultations to onestop_app;
