-- What ends a mediation and what follows (décret 2019-897, art. 13): sealed texts are bytea; in clear, what the clocks and
-- the published rates need (signatures, states of the commitments, durable or not, satisfaction), never a word of the content.
create table mediation_agreement (
  id              bigint primary key,
  version         bigint      not null,
  dossier_id      bigint      not null references dossier (id),
  changes         integer     not null,
  document_on     date        not null,
  coverage        varchar(10) not null,
  context         bytea,
  recommendations bytea,
  calendar        bytea,
  review_months   varchar(40),
  director_agreed boolean,
  last_commitment integer     not null,
  last_event      integer     not null,
  signed_on       date,
  durable         varchar(10),
  constraint mediation_agreement_uk unique (dossier_id)
);

create table commitment (
  id           bigint primary key,
  version      bigint      not null,
  agreement_id bigint      not null references mediation_agreement (id),
  rank         integer     not null,
  party_ranks  varchar(60) not null,
  body         bytea       not null,
  due_on       date,
  state        varchar(12) not null,
  constraint commitment_uk unique (agreement_id, rank)
);

-- One line an event in the life of an agreement: signature, transmission, homologation, review, amendment, evaluation.
create table agreement_event (
  id               bigint primary key,
  version          bigint      not null,
  agreement_id     bigint      not null references mediation_agreement (id),
  kind             varchar(12) not null,
  number           integer     not null,
  happened_on      date        not null,
  recorded_at      timestamp   not null,
  recorded_by      varchar(60) not null,
  party_rank       integer,
  party_ranks      varchar(60),
  manner           varchar(12),
  amendment_number integer,
  recipient        varchar(20),
  recipient_key    varchar(40),
  applicant        varchar(12),
  legal_basis      varchar(300),
  court            bytea,
  result           varchar(12),
  result_on        date,
  durable          varchar(10),
  states           varchar(600),
  commitment_rank  integer,
  due_on           date,
  respondent       varchar(10),
  satisfaction     integer,
  body             bytea,
  following        bytea,
  constraint agreement_event_uk unique (agreement_id, number),
  constraint agreement_event_satisfaction_ck check (satisfaction is null or satisfaction between 1 and 4)
);
create index agreement_event_kind_ix on agreement_event (kind, happened_on);

insert into setting (setting_key, version, setting_value, value_type, label, explanation, certainty, source, position) values
  ('agreement.always-director', 1, 'false', 'BOOLEAN', 'Transmettre toujours l’accord signé au directeur de l’établissement d’affectation', 'L’article 13 porte la mention « s’il concerne un membre de l’encadrement », dont la lecture est incertaine. Non : le directeur en est destinataire si une partie appartient à l’encadrement, sinon seulement si les parties en sont d’accord. Oui : toujours.', 'INFERRED', 'Décret n° 2019-897 modifié, article 13 ; lecture de l’application', 40);

-- The legal reference of the homologation is dated: it changes with the code of civil procedure, without a new version of the application.
insert into wording (id, version, kind, section, valid_from, valid_until, body, certainty, source) values
  (1650, 1, 'DOSSIER_HOMOLOGATION', 'BASIS', date '2023-05-01', null, 'décret n° 2019-897 du 28 août 2019 modifié, article 13', 'VERIFIED', 'Décret n° 2019-897 du 28 août 2019 modifié, article 13 ; l’article du code de procédure civile est à compléter ici lorsqu’il aura été vérifié');
