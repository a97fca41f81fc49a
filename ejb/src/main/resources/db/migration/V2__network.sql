-- The network: territories, agencies, mediators, establishments, groups, imports.

create table territory (
  id               bigint primary key,
  version          bigint       not null,
  code             varchar(10)  not null,
  name             varchar(120) not null,
  kind             varchar(12)  not null,
  referral_address varchar(150),
  position         integer      not null,
  constraint territory_code_uk unique (code)
);

create table agency (
  id      bigint primary key,
  version bigint       not null,
  code    varchar(10)  not null,
  name    varchar(120) not null,
  city    varchar(80)  not null,
  constraint agency_code_uk unique (code)
);

alter table territory add column support_agency_id bigint references agency (id);
alter table territory add column support_certainty varchar(10);
alter table territory add column support_source varchar(200);

create table region (
  code         varchar(3) primary key,
  name         varchar(80) not null,
  territory_id bigint      not null references territory (id),
  agency_id    bigint      references agency (id)
);

create table departement (
  code         varchar(3) primary key,
  name         varchar(80) not null,
  region_code  varchar(3)  references region (code),
  territory_id bigint      not null references territory (id),
  zone         varchar(30)
);

create table mediator (
  id               bigint primary key,
  version          bigint      not null,
  territory_id     bigint      not null references territory (id),
  civility         varchar(3)  not null,
  last_name        varchar(80) not null,
  first_name       varchar(80) not null,
  email            varchar(150),
  certificate_body varchar(150),
  certificate_on   date,
  training_hours   integer,
  act_reference    varchar(150),
  starts_on        date        not null,
  ends_on          date        not null,
  ended_on         date
);
create index mediator_territory_ix on mediator (territory_id, starts_on);

create table legal_entity (
  id                bigint primary key,
  version           bigint       not null,
  finess            varchar(9)   not null,
  name              varchar(200) not null,
  legal_status      varchar(4),
  legal_status_label varchar(120),
  public_status     boolean,
  siren             varchar(9),
  departement_code  varchar(3) references departement (code),
  source            varchar(30)  not null,
  source_date       date,
  constraint legal_entity_finess_uk unique (finess)
);

create table establishment (
  id               bigint primary key,
  version          bigint       not null,
  finess           varchar(9)   not null,
  legal_finess     varchar(9),
  name             varchar(200) not null,
  search_key       varchar(400) not null,
  category_code    varchar(4),
  category_label   varchar(200),
  sector           varchar(15)  not null,
  legal_status     varchar(4),
  siret            varchar(14),
  siren            varchar(9),
  departement_code varchar(3)   not null references departement (code),
  commune_code     varchar(5),
  commune_name     varchar(80),
  address          varchar(200),
  postal_code      varchar(5),
  phone            varchar(20),
  opened_on        date,
  source           varchar(30)  not null,
  source_date      date,
  fingerprint      varchar(64)  not null,
  constraint establishment_finess_uk unique (finess)
);
create index establishment_name_ix on establishment (name, id);
create index establishment_search_ix on establishment (search_key);
create index establishment_departement_ix on establishment (departement_code, name);
create index establishment_legal_ix on establishment (legal_finess);

create table establishment_group (
  id          bigint primary key,
  version     bigint       not null,
  kind        varchar(20)  not null,
  code        varchar(20)  not null,
  national_code varchar(10),
  name        varchar(200) not null,
  region_code varchar(3) references region (code),
  constraint establishment_group_uk unique (kind, code)
);
create table group_membership (
  id               bigint primary key,
  version          bigint not null,
  group_id         bigint not null references establishment_group (id),
  establishment_id bigint not null references establishment (id),
  since            date,
  until            date,
  constraint group_membership_uk unique (group_id, establishment_id)
);
create index group_membership_establishment_ix on group_membership (establishment_id);

create table import_run (
  id               bigint primary key,
  version          bigint       not null,
  kind             varchar(30)  not null,
  file_name        varchar(200) not null,
  sha256           varchar(64),
  status           varchar(15)  not null,
  started_at       timestamp not null,
  started_by       varchar(60)  not null,
  ended_at         timestamp,
  bytes_total      bigint       not null,
  bytes_read       bigint       not null,
  lines_read       bigint       not null,
  created_count    bigint       not null,
  updated_count    bigint       not null,
  unchanged_count  bigint       not null,
  refused_count    bigint       not null,
  warned_count     bigint       not null,
  message          varchar(1000),
  cancel_requested boolean      not null,
  panel_id         bigint
);
create index import_run_started_ix on import_run (started_at);
create table import_report (
  run_id  bigint primary key references import_run (id),
  content bytea not null
);
