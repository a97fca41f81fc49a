-- Accounts, journal, regulation, settings, wording, stored documents.
-- Written for H2 (MODE=PostgreSQL) and PostgreSQL 15+ alike.

create sequence mediane_id start with 10000 increment by 50;

create table account (
  id             bigint primary key,
  version        bigint       not null,
  username       varchar(60)  not null,
  password_hash  varchar(100) not null,
  display_name   varchar(150) not null,
  quality        varchar(200) not null,
  role           varchar(30)  not null,
  panel_id       bigint,
  person_id      bigint,
  enabled        boolean      not null,
  failed_count   integer      not null,
  locked_until   timestamp,
  last_login_at  timestamp,
  constraint account_username_uk unique (username)
);

create table journal_head (
  id          bigint primary key,
  last_number bigint      not null,
  last_digest varchar(64) not null
);
insert into journal_head (id, last_number, last_digest)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table journal_entry (
  number          bigint primary key,
  at              timestamp not null,
  username        varchar(60),
  role            varchar(30),
  action          varchar(80) not null,
  outcome         varchar(10) not null,
  subject_type    varchar(60),
  subject_id      varchar(100),
  subject_label   varchar(200),
  detail          varchar(400),
  previous_digest varchar(64) not null,
  digest          varchar(64) not null
);
create index journal_entry_at_ix on journal_entry (at);
create index journal_entry_username_ix on journal_entry (username, number);
create index journal_entry_subject_ix on journal_entry (subject_type, subject_id);
create index journal_entry_action_ix on journal_entry (action, number);

-- Dated regulation: one row a version, one row a value. A third version of the decree is a few more rows.
create table regulation_version (
  code           varchar(20) primary key,
  label          varchar(200) not null,
  in_force_from  date         not null,
  in_force_until date,
  source         varchar(200) not null
);
create table regulation_value (
  version_code varchar(20)  not null references regulation_version (code),
  rule_key     varchar(60)  not null,
  rule_value   varchar(60)  not null,
  citation     varchar(200) not null,
  article      varchar(60)  not null,
  certainty    varchar(10)  not null,
  source       varchar(200) not null,
  primary key (version_code, rule_key)
);

-- Points the texts leave open, or that nobody could verify: settings, with where they come from.
create table setting (
  setting_key varchar(80) primary key,
  version     bigint        not null,
  setting_value varchar(200) not null,
  value_type  varchar(20)   not null,
  label       varchar(300)  not null,
  explanation varchar(1000) not null,
  certainty   varchar(12)   not null,
  source      varchar(300)  not null,
  position    integer       not null,
  updated_at  timestamp,
  updated_by  varchar(60)
);

create table profession_category (
  code        varchar(30) primary key,
  label       varchar(120) not null,
  valid_from  date         not null,
  valid_until date,
  certainty   varchar(10)  not null,
  source      varchar(200) not null,
  position    integer      not null
);

-- Wording of acts and letters: dated data, never code.
create table wording (
  id          bigint primary key,
  version     bigint        not null,
  kind        varchar(40)   not null,
  section     varchar(60)   not null,
  valid_from  date          not null,
  valid_until date,
  body        varchar(8000) not null,
  certainty   varchar(10)   not null,
  source      varchar(300)  not null,
  updated_at  timestamp,
  updated_by  varchar(60),
  constraint wording_uk unique (kind, section, valid_from)
);

create table stored_document (
  id          bigint primary key,
  version     bigint       not null,
  object_type varchar(60)  not null,
  object_id   bigint       not null,
  kind        varchar(40)  not null,
  format      varchar(10)  not null,
  file_name   varchar(200) not null,
  media_type  varchar(120) not null,
  sha256      varchar(64)  not null,
  content     bytea        not null,
  created_at  timestamp not null,
  created_by  varchar(60)  not null
);
create index stored_document_object_ix on stored_document (object_type, object_id);
