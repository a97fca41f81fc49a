-- The way to the national mediator (art. 10; charter, art. 5), the reinforcement of a region, powers of attorney and substitutes.
-- What is narrative or nominative is sealed with the key of the dossier that it belongs to.

-- A regional dossier referred to the national mediator, or asked for by him after a saisine that reached him directly. What was handed
-- over is a copy made on that day (history, reasons), sealed with the key of the national dossier.
create table escalation (
  id              bigint primary key,
  version         bigint      not null,
  door            varchar(20) not null,
  regional_number varchar(30) not null,
  regional_id     bigint      references dossier (id),
  national_id     bigint      not null references dossier (id),
  asked_on        date,
  handed_on       date,
  regional_received_on date,
  regional_closed_on   date,
  regional_outcome     varchar(20),
  reason          bytea,
  agreement_proof bytea,
  history         bytea,
  piece_reason    bytea,
  piece_count     integer     not null,
  constraint escalation_national_uk unique (national_id),
  constraint escalation_regional_uk unique (regional_id),
  constraint escalation_handed_ck check ((handed_on is null and regional_id is null) or (handed_on is not null and regional_id is not null)),
  constraint escalation_asked_ck check (asked_on is not null or handed_on is not null)
);
create index escalation_number_ix on escalation (regional_number);

-- The national team reinforces a region on a dossier: decided by the regional mediator, accepted by the national one, revocable.
create table reinforcement (
  id          bigint primary key,
  version     bigint       not null,
  dossier_id  bigint       not null references dossier (id),
  reason      bytea        not null,
  decided_on  date         not null,
  decided_by  varchar(150) not null,
  accepted_on date,
  accepted_by varchar(150),
  ended_on    date,
  ended_by    varchar(150),
  constraint reinforcement_accepted_ck check ((accepted_on is null) = (accepted_by is null)),
  constraint reinforcement_ended_ck check ((ended_on is null) = (ended_by is null))
);
create index reinforcement_dossier_ix on reinforcement (dossier_id, ended_on);

-- A party is represented: who, for what, until when. No act outside the tasks.
create table power_of_attorney (
  id           bigint primary key,
  version      bigint       not null,
  dossier_id   bigint       not null references dossier (id),
  party_id     bigint       not null references dossier_party (id),
  holder       bytea        not null,
  holder_quality varchar(20) not null,
  object       bytea        not null,
  tasks        varchar(200) not null,
  data_allowed varchar(200) not null,
  starts_on    date         not null,
  ends_on      date         not null,
  party_signed_on  date     not null,
  holder_signed_on date     not null,
  recorded_at  timestamp    not null,
  revoked_on   date,
  revoked_at   timestamp,
  constraint power_of_attorney_dates_ck check (starts_on <= ends_on),
  constraint power_of_attorney_revoked_ck check ((revoked_on is null) = (revoked_at is null))
);
create index power_of_attorney_dossier_ix on power_of_attorney (dossier_id, starts_on, id);
create index power_of_attorney_party_ix on power_of_attorney (party_id);

-- Somebody stands in for an absent mediator, on one dossier or on those of an instance; only where every party agreed.
create table substitution (
  id          bigint primary key,
  version     bigint       not null,
  panel_id    bigint       not null references panel (id),
  dossier_id  bigint       references dossier (id),
  decided_in_id bigint     not null references dossier (id),
  account_id  bigint       not null references account (id),
  motive      bytea        not null,
  starts_on   date         not null,
  ends_on     date         not null,
  decided_on  date         not null,
  decided_by  varchar(150) not null,
  revoked_on  date,
  revoked_by  varchar(150),
  constraint substitution_dates_ck check (starts_on <= ends_on),
  constraint substitution_revoked_ck check ((revoked_on is null) = (revoked_by is null))
);
create index substitution_account_ix on substitution (account_id, starts_on, ends_on);
create index substitution_dossier_ix on substitution (dossier_id);
create index substitution_panel_ix on substitution (panel_id, starts_on, ends_on);

-- One row a party: told on what day, agreed on what day, withdrew on what day. A withdrawal closes the dossier to the substitute at once.
create table substitution_agreement (
  id              bigint primary key,
  version         bigint  not null,
  substitution_id bigint  not null references substitution (id),
  party_id        bigint  not null references dossier_party (id),
  informed_on     date    not null,
  agreed_on       date,
  withdrawn_on    date,
  constraint substitution_agreement_uk unique (substitution_id, party_id),
  constraint substitution_agreement_dates_ck check ((agreed_on is null or agreed_on >= informed_on) and (withdrawn_on is null or agreed_on is not null))
);
create index substitution_agreement_party_ix on substitution_agreement (party_id);
