-- A result is revoked by a document of its own.

alter table stored_results
    add column revoked_number text,
    add check (revoked_number is null or revoked_at is not null);

-- Results of an agency, the last first, whoever they belong to.
create index stored_results_by_number on stored_results (tenant_id, number);

grant update (revoked_number) on stored_results to onestop_app;
