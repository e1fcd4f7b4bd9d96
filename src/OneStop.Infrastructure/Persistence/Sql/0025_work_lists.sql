-- Lists of open dossiers of an agency and of the province: their cost follows what is open, never history.

create index dossiers_open_of_agency on dossiers (tenant_id, competent_agency_id, due_at) where holder_agency_id is not null or holder_counter_id is not null;
create index dossiers_open on dossiers (tenant_id, due_at) where holder_agency_id is not null or holder_counter_id is not null;
