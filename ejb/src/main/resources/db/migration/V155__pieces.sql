-- Mail received and papers produced. Name, content and the motive of a withdrawal are sealed with the key of the dossier.
create table piece (
  id               bigint primary key,
  version          bigint       not null,
  dossier_id       bigint       not null references dossier (id),
  origin           varchar(10)  not null,
  paper            varchar(30),
  classification   varchar(25)  not null,
  file_name        bytea,
  media_type       varchar(120) not null,
  size_bytes       bigint       not null,
  content          bytea,
  received_on      date,
  from_party       integer,
  scan             varchar(12)  not null,
  copies           integer      not null,
  added_by         varchar(60)  not null,
  added_author     varchar(150) not null,
  added_quality    varchar(200),
  added_at         timestamp    not null,
  withdrawn_by     varchar(60),
  withdrawn_author varchar(150),
  withdrawn_at     timestamp,
  withdrawal_note  bytea,
  constraint piece_origin_ck check ((origin = 'PRODUCED' and paper is not null and received_on is null) or (origin = 'RECEIVED' and paper is null and received_on is not null)),
  constraint piece_withdrawn_ck check ((withdrawn_at is null and withdrawn_by is null) or (withdrawn_at is not null and withdrawn_by is not null and content is null and file_name is null))
);
create index piece_dossier_ix on piece (dossier_id, added_at, id);
