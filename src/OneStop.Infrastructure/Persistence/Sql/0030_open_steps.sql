-- Lists of what is open, sorted or narrowed by the deadline of the step, read the one step of each that is not finished.
create index dossier_steps_open on dossier_steps (tenant_id, dossier_id, deadline_at) where finished_at is null;

-- What somebody passed on, counted on every desk: by the person, not by reading the steps of all dossiers there ever were.
create index dossier_steps_by_person on dossier_steps (tenant_id, staff_id, dossier_id) where finished_at is not null;
