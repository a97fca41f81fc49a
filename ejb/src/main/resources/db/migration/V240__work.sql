-- Long work in the background: who asked for it, how far it is, what it produced.
create table work (
  id               bigint primary key,
  version          bigint        not null,
  kind             varchar(60)   not null,
  title            varchar(300)  not null,
  subject          varchar(4000) not null,
  owner            varchar(60)   not null,
  state            varchar(15)   not null,
  created_at       timestamp     not null,
  started_at       timestamp,
  ended_at         timestamp,
  done_units       integer       not null,
  total_units      integer       not null,
  message          varchar(1000),
  cancel_requested boolean       not null,
  dismissed        boolean       not null,
  node_name        varchar(80),
  alive_at         timestamp
);
create index work_owner_ix on work (owner, created_at);
create index work_state_ix on work (state, alive_at);

-- What a work produced. A file is kept in parts, so that no reader and no writer ever holds more than one.
create table work_file (
  id          bigint primary key,
  version     bigint       not null,
  work_id     bigint       not null references work (id),
  position    integer      not null,
  file_name   varchar(200) not null,
  media_type  varchar(120) not null,
  sha256      varchar(64)  not null,
  byte_count  bigint       not null,
  constraint work_file_uk unique (work_id, position)
);
create table work_file_part (
  file_id     bigint       not null references work_file (id),
  position    integer      not null,
  content     bytea        not null,
  primary key (file_id, position)
);
