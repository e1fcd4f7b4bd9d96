-- Reminders that a pilot ends, each sent once; dossiers counted by procedure and time.

create table pilot_reminders (
    tenant_id uuid not null,
    decision_id uuid not null,
    last_day date not null,
    days int not null check (days > 0),
    reminded_at timestamptz not null,
    primary key (tenant_id, decision_id, last_day, days),
    foreign key (tenant_id, decision_id) references catalogue_decisions (tenant_id, id)
);

-- The evaluation of a pilot counts a few procedures within months, not the whole of the dossiers.
create index dossiers_by_procedure on dossiers (tenant_id, procedure_id, received_at);

call isolate_tenant_tables();

grant select, insert on pilot_reminders to onestop_app;
