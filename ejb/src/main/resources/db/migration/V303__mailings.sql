-- One letter to many establishments, out of any dossier: written as a draft, confirmed with the number of its addressees, printed in the background.
create table mailing (
  id         bigint primary key,
  version    bigint         not null,
  panel_id   bigint         not null references panel (id),
  sector     varchar(15),
  object     varchar(200)   not null,
  body       varchar(6000)  not null,
  created_at timestamp      not null,
  created_by varchar(60)    not null,
  letters    integer,
  launched_at timestamp,
  work_id    bigint
);
create index mailing_panel_ix on mailing (panel_id, created_at);
