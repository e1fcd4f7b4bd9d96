-- Decisions from draft to end; what is published of a procedure as one document; receipt rules that can name field, kind,
-- counters, ways and places of return; cases of procedures.

-- The owner is held to row level security as everybody is: for the backfills it is let go.
alter table procedures no force row level security;
alter table procedure_versions no force row level security;
alter table counters no force row level security;

alter table procedure_versions add column decision_id uuid, add column content jsonb;

update procedure_versions v
set content = jsonb_build_object(
    'Name', p.name,
    'Field', p.field,
    'Level', v.level,
    'AgencyKey', v.agency_key,
    'Division', v.division,
    'Online', 1,
    'LimitValue', v.limit_value,
    'LimitUnit', v.limit_unit,
    'Fees', case when v.fee > 0 then jsonb_build_array(jsonb_build_object('Name', coalesce(v.fee_name, 'Phí, lệ phí'), 'Amount', v.fee, 'Kind', 1)) else '[]'::jsonb end,
    'ResultName', v.result_name,
    'LegalBasis', v.legal_basis,
    'Papers', v.papers,
    'Steps', v.steps,
    'Keywords', jsonb_build_array(trim(p.search_key)))
from procedures p
where p.tenant_id = v.tenant_id and p.id = v.procedure_id;

alter table procedure_versions
    alter column content set not null,
    drop column level, drop column agency_key, drop column division, drop column limit_value, drop column limit_unit,
    drop column fee, drop column fee_name, drop column result_name, drop column legal_basis, drop column papers, drop column steps,
    add foreign key (tenant_id, decision_id) references catalogue_decisions (tenant_id, id);

alter table procedures drop column name, drop column field, drop column search_key;

alter table counters add column kind smallint;
update counters set kind = case when name like 'Trung tâm%' then 1 when name like 'Điểm%' then 3 else 2 end;
alter table counters alter column kind set not null, add check (kind between 1 and 3);

alter table procedures force row level security;
alter table procedure_versions force row level security;
alter table counters force row level security;

alter table catalogue_decisions
    add column signed_on date,
    add column signer text,
    add column scan_id uuid,
    add foreign key (tenant_id, scan_id) references stored_files (tenant_id, id);

alter table receipt_rules
    add column field text,
    add column counter_kinds smallint[] not null default '{}',
    add column counter_keys text[] not null default '{}',
    add column ways smallint[] not null default '{}',
    add column return_places smallint[] not null default '{}',
    drop constraint receipt_rules_scope_check,
    add constraint receipt_rules_scope_check check (scope between 1 and 3);

alter table dossiers add column case_key text;

create table proposals (
    tenant_id uuid not null references tenants (id),
    id uuid not null,
    version int not null,
    state smallint not null check (state between 1 and 4),
    agency_id uuid not null,
    head_number text not null,
    head_title text not null,
    head_signed_on date,
    head_signer text not null,
    head_scan_id uuid,
    head_is_pilot boolean not null,
    head_from date,
    head_last_day date,
    authors uuid[] not null,
    author_name text not null,
    created_at timestamptz not null,
    submitted_at timestamptz,
    submitter_name text,
    return_reason text,
    approved_at timestamptz,
    approver_name text,
    revoked_from date,
    revoke_reason text,
    primary key (tenant_id, id),
    foreign key (tenant_id, agency_id) references agencies (tenant_id, id),
    foreign key (tenant_id, head_scan_id) references stored_files (tenant_id, id)
);
create index proposals_by_state on proposals (tenant_id, state, created_at);

create table proposed_changes (
    tenant_id uuid not null,
    id uuid not null,
    decision_id uuid not null,
    ordinal int not null check (ordinal > 0),
    kind smallint not null check (kind between 1 and 6),
    subject text not null,
    title text not null,
    content jsonb,
    rule jsonb,
    base_version_id uuid,
    base_until date,
    primary key (tenant_id, id),
    unique (tenant_id, decision_id, subject),
    foreign key (tenant_id, decision_id) references proposals (tenant_id, id)
);
create index proposed_changes_in_order on proposed_changes (tenant_id, decision_id, ordinal);

call isolate_tenant_tables();

grant select, insert, delete on proposals, proposed_changes to onestop_app;
grant update on proposals to onestop_app;
grant update (title, content, rule, base_version_id, base_until) on proposed_changes to onestop_app;

-- What is published is never rewritten: only its period ends. What never came into force may go; a version that a dossier
-- was received under is held by the dossier.
grant update (valid) on procedure_versions, receipt_rules, catalogue_decisions to onestop_app;
grant delete on procedure_versions, receipt_rules to onestop_app;
