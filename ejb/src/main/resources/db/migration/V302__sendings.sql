-- The digest of every official file that was issued: whoever holds the file can check it. Papers of dossiers are never here.
create table issued_file (
  sha256     varchar(64)  primary key,
  kind       varchar(30)  not null,
  reference  varchar(200) not null,
  panel_id   bigint       references panel (id),
  file_name  varchar(200) not null,
  byte_count bigint       not null,
  sealed     boolean      not null,
  issued_at  timestamp    not null,
  issued_by  varchar(60)  not null
);
create index issued_file_panel_ix on issued_file (panel_id, issued_at);

-- Acts that were signed before are official files too.
insert into issued_file (sha256, kind, reference, panel_id, file_name, byte_count, sealed, issued_at, issued_by)
  select d.sha256, 'APPOINTING_ACT', min(a.number), min(a.panel_id), min(d.file_name), min(octet_length(d.content)), false, min(d.created_at), min(d.created_by)
    from stored_document d join appointing_act a on a.id = d.object_id
   where d.object_type = 'AppointingAct' group by d.sha256;

-- An official file that somebody sent: to whom, when, how, by whom.
create table sending (
  id          bigint primary key,
  version     bigint       not null,
  sha256      varchar(64)  not null references issued_file (sha256),
  panel_id    bigint       references panel (id),
  recipient   varchar(200) not null,
  channel     varchar(15)  not null,
  sent_on     date         not null,
  recorded_at timestamp    not null,
  recorded_by varchar(60)  not null
);
create index sending_panel_ix on sending (panel_id, sent_on);
create index sending_file_ix on sending (sha256);
