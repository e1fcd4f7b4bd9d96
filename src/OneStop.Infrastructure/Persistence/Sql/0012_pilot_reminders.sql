-- A pilot that is revoked before its first day takes its reminders with it.

alter table pilot_reminders
    drop constraint pilot_reminders_tenant_id_decision_id_fkey,
    add foreign key (tenant_id, decision_id) references catalogue_decisions (tenant_id, id) on delete cascade;
