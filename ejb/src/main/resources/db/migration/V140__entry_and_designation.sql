-- The written agreement of each party to enter mediation, and what became of it (Charter art. 9): never erased, one line a decision.
create table entry_consent (
  id          bigint primary key,
  version     bigint       not null,
  dossier_id  bigint       not null references dossier (id),
  party_id    bigint       not null references dossier_party (id),
  decision    varchar(10)  not null,
  decided_on  date         not null,
  means       varchar(20)  not null,
  piece_id    bigint,
  attorney_id bigint,
  recorded_by varchar(150) not null,
  recorded_at timestamp    not null
);
create index entry_consent_dossier_ix on entry_consent (dossier_id, recorded_at, id);
create index entry_consent_party_ix on entry_consent (party_id);

-- What a party does with its right to challenge the designated mediators (Charter art. 9). Used once, it is used up: used_by_party_id is then
-- the party, and unique. A waiver speaks of the persons designated that day and ends with the next designation.
create table challenge_choice (
  id               bigint primary key,
  version          bigint       not null,
  dossier_id       bigint       not null references dossier (id),
  party_id         bigint       not null references dossier_party (id),
  used             boolean      not null,
  used_by_party_id bigint,
  made_on          date         not null,
  ended_on         date,
  recorded_by      varchar(150) not null,
  recorded_at      timestamp    not null,
  constraint challenge_choice_once_uk unique (used_by_party_id)
);
create index challenge_choice_dossier_ix on challenge_choice (dossier_id, recorded_at, id);
create index challenge_choice_party_ix on challenge_choice (party_id);

-- The mediators of the list of article 5, since 01/05/2023.
create table listed_mediator (
  id        bigint primary key,
  version   bigint not null,
  person_id bigint not null references person (id),
  panel_id  bigint not null references panel (id),
  in_on     date   not null,
  out_on    date,
  constraint listed_mediator_dates_ck check (out_on is null or out_on >= in_on)
);
create index listed_mediator_panel_ix on listed_mediator (panel_id, in_on);
create index listed_mediator_person_ix on listed_mediator (person_id);
