-- Dossiers: the core that every capability shares. Names, statements and notes are sealed with the key of the dossier
-- (columns of type bytea); what is in clear is what the clocks, the counts and the access predicate need.

create table dossier (
  id                   bigint primary key,
  version              bigint       not null,
  number               varchar(30)  not null,
  panel_id             bigint       not null references panel (id),
  state                varchar(20)  not null,
  is_open              smallint     not null,
  outcome              varchar(20),
  received_on          date         not null,
  channel              varchar(12)  not null,
  nature               varchar(20)  not null,
  referrer_kind        varchar(40)  not null,
  referrer             bytea,
  cosigner             bytea,
  cosigned_on          date,
  establishment_id     bigint       not null references establishment (id),
  conflict_link        varchar(15)  not null,
  conflict_scope       varchar(15)  not null,
  intensity            integer,
  serious_harm         boolean,
  legal_action         varchar(10)  not null,
  summary              bytea,
  service_effect       bytea,
  legal_action_note    bytea,
  companion_wished     boolean      not null,
  acknowledged_on      date,
  admissible_on        date,
  decided_on           date,
  consents_complete_on date,
  mediation_began_on   date,
  concluded_on         date,
  closed_on            date,
  next_due_on          date,
  next_due_kind        varchar(25),
  origin_id            bigint       references dossier (id),
  reinforced_on        date,
  registered_by        varchar(60)  not null,
  registered_at        timestamp    not null,
  constraint dossier_number_uk unique (number)
);
create index dossier_work_ix on dossier (panel_id, is_open, next_due_on, id);
create index dossier_received_ix on dossier (panel_id, received_on, id);
create index dossier_state_ix on dossier (panel_id, state, next_due_on, id);
create index dossier_establishment_ix on dossier (establishment_id);
create index dossier_origin_ix on dossier (origin_id);
create index dossier_referrer_ix on dossier (referrer_kind, panel_id, received_on, id);

-- Every establishment a dossier concerns: its own, those of its parties. The ties of a person are sought here.
create table dossier_establishment (
  dossier_id       bigint not null references dossier (id),
  establishment_id bigint not null references establishment (id),
  primary key (dossier_id, establishment_id)
);
create index dossier_establishment_by_ix on dossier_establishment (establishment_id, dossier_id);

create table dossier_party (
  id               bigint primary key,
  version          bigint      not null,
  dossier_id       bigint      not null references dossier (id),
  rank             integer     not null,
  identity         bytea,
  status           varchar(25) not null,
  profession       varchar(25) not null,
  role             varchar(15) not null,
  establishment_id bigint      not null references establishment (id),
  placement        boolean     not null,
  school           bytea,
  is_referrer      boolean     not null,
  is_director      boolean     not null,
  is_management    boolean     not null,
  informed_on      date,
  constraint dossier_party_uk unique (dossier_id, rank)
);

create table dossier_step (
  id         bigint primary key,
  version    bigint       not null,
  dossier_id bigint       not null references dossier (id),
  act        varchar(25)  not null,
  from_state varchar(20),
  to_state   varchar(20)  not null,
  done_on    date         not null,
  at         timestamp    not null,
  username   varchar(60)  not null,
  author     varchar(150) not null,
  quality    varchar(200),
  detail     varchar(200),
  note       bytea
);
create index dossier_step_ix on dossier_step (dossier_id, at, id);

-- Who leads the mediation of a dossier, and since when.
create table case_mediator (
  id            bigint primary key,
  version       bigint      not null,
  dossier_id    bigint      not null references dossier (id),
  person_id     bigint      not null references person (id),
  source        varchar(12) not null,
  certified     boolean     not null,
  designated_on date        not null,
  challenge_until date,
  ended_on      date,
  end_reason    varchar(15)
);
create index case_mediator_dossier_ix on case_mediator (dossier_id);
create index case_mediator_person_ix on case_mediator (person_id, dossier_id);

-- From whom a dossier is hidden, and why: a challenge, a person who stepped aside, a declared tie.
create table dossier_exclusion (
  id         bigint primary key,
  version    bigint      not null,
  dossier_id bigint      not null references dossier (id),
  person_id  bigint      not null references person (id),
  reason     varchar(15) not null,
  since      date        not null,
  note       bytea,
  constraint dossier_exclusion_uk unique (dossier_id, person_id)
);
create index dossier_exclusion_person_ix on dossier_exclusion (person_id, dossier_id);

-- What binds a person to an establishment: where the person works, the other establishments of its groups, the declared ties.
create view person_affinity (person_id, establishment_id, nature, since, until) as
  select p.id, p.establishment_id, 'POST', cast(null as date), cast(null as date)
    from person p where p.establishment_id is not null and p.situation = 'ACTIVE'
  union all
  select p.id, other.establishment_id, 'GROUP', greatest(own.since, other.since), least(own.until, other.until)
    from person p
    join group_membership own on own.establishment_id = p.establishment_id
    join group_membership other on other.group_id = own.group_id and other.establishment_id <> own.establishment_id
   where p.situation = 'ACTIVE'
  union all
  select t.person_id, t.establishment_id, 'DECLARED', t.since, t.until from tie t;
create index person_establishment_ix on person (establishment_id);

-- The written undertaking of confidentiality (art. 12): none in force, no access to any dossier.
create table undertaking (
  id         bigint primary key,
  version    bigint       not null,
  account_id bigint       not null references account (id),
  body       varchar(8000) not null,
  signed_at  timestamp    not null,
  ended_on   date,
  end_reason varchar(200)
);
create index undertaking_account_ix on undertaking (account_id, ended_on);

insert into setting (setting_key, version, setting_value, value_type, label, explanation, certainty, source, position) values
  ('dossier.secretariat-reads', 1, 'false', 'BOOLEAN', 'Le secrétariat de l’instance peut relire le texte des saisines', 'Non : il tient le registre et voit les parties, les dates et les étapes, sans relire l’exposé des faits ni les pièces. Oui : il les relit, comme lorsqu’il ouvre le courrier.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 30),
  ('dossier.tie-months', 1, '24', 'INTEGER', 'Durée pendant laquelle un lien terminé cache encore un dossier (mois)', 'Un membre lié il y a peu à un établissement ne voit pas les dossiers de cet établissement.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 31),
  ('dossier.max-parties', 1, '12', 'INTEGER', 'Nombre maximal de parties d’un dossier', 'Au-delà, enregistrer un groupe ou une équipe comme une seule partie.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 32);
update setting set min_value = 0, max_value = 120 where setting_key = 'dossier.tie-months';
update setting set min_value = 2, max_value = 50 where setting_key = 'dossier.max-parties';
