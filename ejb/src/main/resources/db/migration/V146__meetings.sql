-- Meetings of a dossier and private notes. Places, names of companions and notes are sealed with the key of the dossier.
create table dossier_meeting (
  id         bigint primary key,
  version    bigint      not null,
  dossier_id bigint      not null references dossier (id),
  kind       varchar(15) not null,
  state      varchar(10) not null,
  meeting_on date        not null,
  starts_at  timestamp   not null,
  minutes    integer     not null,
  remote     boolean     not null,
  place      bytea,
  calendar_uid varchar(36) not null,
  changes    integer     not null,
  planned_by varchar(60) not null,
  planned_at timestamp   not null
);
create index dossier_meeting_ix on dossier_meeting (dossier_id, starts_at, id);
create index dossier_meeting_day_ix on dossier_meeting (meeting_on, state);

create table meeting_guest (
  id          bigint primary key,
  version     bigint      not null,
  meeting_id  bigint      not null references dossier_meeting (id),
  kind        varchar(20) not null,
  party_rank  integer,
  person_id   bigint      references person (id),
  mediator_id bigint      references mediator (id),
  name        bytea,
  present     smallint
);
create index meeting_guest_ix on meeting_guest (meeting_id, id);
create index meeting_guest_person_ix on meeting_guest (person_id, meeting_id);
create index meeting_guest_mediator_ix on meeting_guest (mediator_id, meeting_id);

-- Only its author reads a note. Nothing of it is in clear but who keeps it and when.
create table private_note (
  id         bigint primary key,
  version    bigint    not null,
  dossier_id bigint    not null references dossier (id),
  meeting_id bigint    references dossier_meeting (id),
  author_id  bigint    not null references account (id),
  body       bytea     not null,
  written_at timestamp not null,
  changed_at timestamp
);
create index private_note_ix on private_note (dossier_id, author_id, written_at);

-- What a vacation is worth and how many are paid: dated, by the month of the vacation.
create table vacation_terms (
  valid_from  date         primary key,
  valid_until date,
  rate_cents  integer      not null,
  mediator_cap_cents integer not null,
  member_cap_cents   integer not null,
  certainty   varchar(10)  not null,
  source      varchar(300) not null
);
insert into vacation_terms (valid_from, valid_until, rate_cents, mediator_cap_cents, member_cap_cents, certainty, source) values
  (date '2019-08-31', date '2023-04-30', 15000, 150000, 150000, 'VERIFIED', 'Arrêté du 28 août 2019'),
  (date '2023-05-01', null, 15000, 300000, 150000, 'VERIFIED', 'Arrêté du 28 avril 2023 ; entrée en vigueur au 1er mai 2023, déduite de la publication');
