-- A name that an establishment bore before an import changed it: words of a report are read against it too.
create table establishment_former_name (
  id               bigint       primary key,
  version          bigint       not null,
  establishment_id bigint       not null references establishment (id),
  name             varchar(200) not null,
  commune_name     varchar(80)
);
create index establishment_former_name_ix on establishment_former_name (establishment_id);
