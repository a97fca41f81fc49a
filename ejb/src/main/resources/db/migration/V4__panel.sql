-- Instances: people, candidacies, proposals, acts, mandates.

create table panel (
  id           bigint primary key,
  version      bigint       not null,
  code         varchar(10)  not null,
  name         varchar(200) not null,
  kind         varchar(10)  not null,
  territory_id bigint       not null references territory (id),
  position     integer      not null,
  constraint panel_code_uk unique (code)
);
alter table account add constraint account_panel_fk foreign key (panel_id) references panel (id);

create table person (
  id               bigint primary key,
  version          bigint       not null,
  civility         varchar(3),
  last_name        varchar(80)  not null,
  first_name       varchar(80)  not null,
  search_key       varchar(400) not null,
  email            varchar(150),
  phone            varchar(30),
  category_code    varchar(30)  references profession_category (code),
  profession       varchar(150),
  situation        varchar(20)  not null,
  sector           varchar(15),
  establishment_id bigint       references establishment (id),
  departement_code varchar(3)   references departement (code),
  certificate_body varchar(150),
  certificate_on   date,
  availability     varchar(300)
);
create index person_name_ix on person (last_name, first_name, id);
create index person_search_ix on person (search_key);
alter table account add constraint account_person_fk foreign key (person_id) references person (id);

create table training (
  id           bigint primary key,
  version      bigint       not null,
  person_id    bigint       not null references person (id),
  title        varchar(200) not null,
  body         varchar(150),
  completed_on date,
  hours        integer
);
create index training_person_ix on training (person_id);

create table tie (
  id               bigint primary key,
  version          bigint      not null,
  person_id        bigint      not null references person (id),
  establishment_id bigint      not null references establishment (id),
  nature           varchar(30) not null,
  since            date,
  until            date,
  note             varchar(300)
);
create index tie_person_ix on tie (person_id);

create table call_for_applications (
  id        bigint primary key,
  version   bigint        not null,
  panel_id  bigint        not null references panel (id),
  title     varchar(200)  not null,
  profile   varchar(4000) not null,
  opens_on  date          not null,
  closes_on date          not null,
  cancelled_on date
);
create index call_panel_ix on call_for_applications (panel_id, closes_on);

create table candidacy (
  id           bigint primary key,
  version      bigint      not null,
  person_id    bigint      not null references person (id),
  panel_id     bigint      not null references panel (id),
  call_id      bigint      references call_for_applications (id),
  zone         varchar(30),
  received_on  date        not null,
  withdrawn_on date,
  withdrawal_motive varchar(1000),
  constraint candidacy_uk unique (person_id, panel_id)
);
create index candidacy_panel_ix on candidacy (panel_id, received_on);

create table proposal (
  id             bigint primary key,
  version        bigint       not null,
  number         varchar(30)  not null,
  panel_id       bigint       not null references panel (id),
  state          varchar(15)  not null,
  title          varchar(200) not null,
  effective_on   date         not null,
  term_months    integer      not null,
  created_on     date         not null,
  created_by     varchar(60)  not null,
  return_motive  varchar(4000),
  act_place      varchar(80),
  act_number     varchar(40),
  constraint proposal_number_uk unique (number)
);
create index proposal_panel_ix on proposal (panel_id, state);

create table mandate (
  id                  bigint primary key,
  version             bigint      not null,
  panel_id            bigint      not null references panel (id),
  seat                integer     not null,
  zone                varchar(30),
  person_id           bigint      not null references person (id),
  act_id              bigint,
  nature              varchar(12) not null,
  starts_on           date        not null,
  ends_on             date        not null,
  ended_on            date,
  end_reason          varchar(20),
  end_note            varchar(1000),
  extended_until_replaced boolean not null,
  counts_as_renewal   boolean     not null,
  replaced_mandate_id bigint      references mandate (id),
  superseded_by_id    bigint      references mandate (id),
  superseded_on       date,
  superseded_motive   varchar(1000)
);
create index mandate_panel_ix on mandate (panel_id, starts_on);
create index mandate_person_ix on mandate (person_id);

create table proposal_seat (
  id                  bigint primary key,
  proposal_id         bigint      not null references proposal (id),
  seat                integer     not null,
  zone                varchar(30),
  person_id           bigint      references person (id),
  nature              varchar(12),
  replaced_mandate_id bigint      references mandate (id),
  counts_as_renewal   boolean     not null,
  constraint proposal_seat_uk unique (proposal_id, seat)
);
create index proposal_seat_person_ix on proposal_seat (person_id);

create table proposal_motive (
  id          bigint primary key,
  proposal_id bigint        not null references proposal (id),
  rule_id     varchar(60)   not null,
  motive      varchar(2000) not null,
  constraint proposal_motive_uk unique (proposal_id, rule_id)
);

create table proposal_step (
  id          bigint primary key,
  proposal_id bigint       not null references proposal (id),
  step        varchar(20)  not null,
  at          timestamp not null,
  author      varchar(60)  not null,
  author_name varchar(150) not null,
  quality     varchar(200) not null,
  note        varchar(4000)
);
create index proposal_step_ix on proposal_step (proposal_id, at);

create table appointing_act (
  id          bigint primary key,
  version     bigint       not null,
  number      varchar(40)  not null,
  panel_id    bigint       not null references panel (id),
  proposal_id bigint       references proposal (id),
  title       varchar(300) not null,
  signed_on   date         not null,
  effective_on date        not null,
  place       varchar(80)  not null,
  signatory_name varchar(150) not null,
  signatory_quality varchar(250) not null,
  text        varchar(20000) not null,
  constraint appointing_act_number_uk unique (number)
);
create index appointing_act_panel_ix on appointing_act (panel_id, signed_on);
alter table mandate add constraint mandate_act_fk foreign key (act_id) references appointing_act (id);

create table vice_presidency (
  id        bigint primary key,
  version   bigint not null,
  panel_id  bigint not null references panel (id),
  person_id bigint not null references person (id),
  since     date   not null,
  until     date
);
create index vice_presidency_ix on vice_presidency (panel_id);

-- A composition in force that no longer meets a hard rule is never silent.
create table composition_breach (
  id          bigint primary key,
  version     bigint        not null,
  panel_id    bigint        not null references panel (id),
  rule_id     varchar(60)   not null,
  since       date          not null,
  until       date,
  explanation varchar(2000) not null
);
create index composition_breach_ix on composition_breach (panel_id, until);

create table act_sequence (
  panel_id    bigint  not null references panel (id),
  act_year    integer not null,
  kind        varchar(10) not null,
  last_number integer not null,
  primary key (panel_id, act_year, kind)
);
