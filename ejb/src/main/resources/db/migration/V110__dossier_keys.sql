-- The keys that seal the content of dossiers, and the blind index of the names in them.

-- What this database knows of the master keys, which stay in the server's credential store: an identifier and a check value, never a key.
create table ring_key (
  key_id        varchar(60) primary key,
  version       bigint      not null,
  check_value   varchar(64) not null,
  registered_at timestamp   not null,
  is_current    boolean     not null
);

-- One key a dossier, wrapped by a master key. A destroyed key leaves its row: when, and by whom.
create table dossier_key (
  dossier_id    bigint primary key,
  version       bigint    not null,
  wrapped_key   bytea,
  master_key_id varchar(60),
  created_at    timestamp not null,
  destroyed_at  timestamp,
  destroyed_by  varchar(60),
  constraint dossier_key_master_fk foreign key (master_key_id) references ring_key (key_id),
  constraint dossier_key_state_ck check (
    (destroyed_at is null and destroyed_by is null and wrapped_key is not null and master_key_id is not null)
    or (destroyed_at is not null and destroyed_by is not null and wrapped_key is null and master_key_id is null))
);
create index dossier_key_master_ix on dossier_key (master_key_id, dossier_id);

-- Keyed digests of the words of names: a word can be looked for, it cannot be read.
create table dossier_token (
  dossier_id bigint      not null,
  token      varchar(32) not null,
  primary key (dossier_id, token)
);
create index dossier_token_token_ix on dossier_token (token, dossier_id);
