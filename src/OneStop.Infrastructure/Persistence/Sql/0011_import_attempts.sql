-- How often the job has failed on an import in a row: it is not tried for ever.

alter table catalogue_imports add column attempts int not null default 0;
