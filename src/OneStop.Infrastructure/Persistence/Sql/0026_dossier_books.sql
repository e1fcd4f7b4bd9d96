-- Follow-up books: which book a dossier stands in, and where. A book is an issued form; its entries are written once.

create table book_entries (
    tenant_id uuid not null references tenants (id),
    dossier_id uuid not null,
    book_id uuid not null,
    counter_id uuid not null,
    year int not null,
    set_key text not null,
    field text not null,
    ordinal int not null check (ordinal > 0),
    primary key (tenant_id, dossier_id),
    unique (tenant_id, book_id, ordinal),
    unique (tenant_id, counter_id, year, set_key, field, ordinal),
    foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id),
    foreign key (tenant_id, book_id) references issued_forms (tenant_id, id),
    foreign key (tenant_id, counter_id) references counters (tenant_id, id)
);

call isolate_tenant_tables();

grant select, insert on book_entries to onestop_app;
