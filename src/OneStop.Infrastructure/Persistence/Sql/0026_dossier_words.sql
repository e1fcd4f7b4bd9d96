-- Words a dossier is found by, one a row. Under row level security no index but a b-tree answers a search: LIKE and the
-- operators of GIN are not leakproof, so they run only after the tenant's rows were read; equality and order are.
-- Words of the procedure (its name, field, papers) are not kept with each dossier: they are in the catalogue.

create table dossier_words (
    tenant_id uuid not null,
    word text collate "C" not null,
    dossier_id uuid not null,
    primary key (tenant_id, word, dossier_id),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);

-- Old dossiers are read once by a job, 500 at a time; this says which are left.
alter table dossiers drop column search_key, add column is_indexed boolean not null default false;
create index dossiers_not_indexed on dossiers (tenant_id) where not is_indexed;

-- What many dossiers have in common is found by reading the newest first.
create index dossiers_by_received on dossiers (tenant_id, received_at desc);
drop index dossiers_by_name;

call isolate_tenant_tables();

grant select, insert on dossier_words to onestop_app;
