-- Tenant isolation and least privilege. The tenant of a connection is fixed when it is opened
-- (options=-c onestop.tenant_id=…): without one, nothing tenant-owned is seen or written.

create function current_tenant_id() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('onestop.tenant_id', true), '')::uuid;

-- Called by every migration that makes tenant-owned tables.
create procedure isolate_tenant_tables()
    language plpgsql as $$
declare
    owned regclass;
begin
    for owned in
        select c.oid::regclass
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and not c.relforcerowsecurity
    loop
        execute format('alter table %s enable row level security', owned);
        execute format('alter table %s force row level security', owned);
        execute format('create policy tenant_isolation on %s using (tenant_id = current_tenant_id()) with check (tenant_id = current_tenant_id())', owned);
    end loop;
end
$$;

call isolate_tenant_tables();

grant usage on schema public to onestop_app;
grant select on all tables in schema public to onestop_app;
revoke all on "__EFMigrationsHistory" from onestop_app;
grant insert on
    administrative_units, unit_successions, agencies, counters, staff_members, accounts, appointments,
    procedures, procedure_versions, catalogue_decisions, receipt_rules,
    calendar_days, calendar_years, working_hours, deadline_policies, form_sets, hand_over_cutoffs,
    number_series, stored_files, dossiers, dossier_papers, dossier_steps, dossier_events,
    hand_over_slips, hand_over_lines, reception_drafts, idempotency_keys, outbox_messages
    to onestop_app;
grant update on
    staff_members, accounts, number_series, dossiers, dossier_steps,
    hand_over_lines, reception_drafts, idempotency_keys, outbox_messages
    to onestop_app;
grant delete on reception_drafts, idempotency_keys to onestop_app;

-- Reference data is kept in memory by every web node: each transaction that changes it tells them all, once, when it commits.
create function announce_reference_change() returns trigger
    language plpgsql as $$
begin
    perform pg_notify('onestop_reference', current_tenant_id()::text);
    return null;
end
$$;

do $$
declare
    reference text;
begin
    foreach reference in array array[
        'administrative_units', 'unit_successions', 'agencies', 'counters',
        'procedures', 'procedure_versions', 'catalogue_decisions', 'receipt_rules',
        'calendar_days', 'calendar_years', 'working_hours', 'deadline_policies', 'form_sets', 'hand_over_cutoffs']
    loop
        execute format('create trigger announce_change after insert or update or delete on %I for each statement execute function announce_reference_change()', reference);
    end loop;
end
$$;
