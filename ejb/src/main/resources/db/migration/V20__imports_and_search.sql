-- Imports from the screen, and the search of establishments.

-- The nomenclature does not always tell the sector: a person then says it on the page of the establishment.
alter table establishment alter column sector drop not null;
create index establishment_siret_ix on establishment (siret);
create index establishment_siren_ix on establishment (siren);
create index establishment_commune_ix on establishment (commune_name, id);
create index establishment_category_ix on establishment (category_code, name);
create index establishment_sector_ix on establishment (sector, name);

-- The same line imported again changes nothing.
alter table legal_entity add column fingerprint varchar(64) default '' not null;

alter table import_run add column skipped_count bigint default 0 not null;
-- The server that runs the import: it alone may declare it interrupted when it starts again.
alter table import_run add column node_name varchar(80);
-- Filled while the import runs: one at a time of each kind.
alter table import_run add column running_kind varchar(30);
alter table import_run add constraint import_run_running_uk unique (running_kind);
