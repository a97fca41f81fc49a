-- The annual reports (domain reference, 4 nos 19 and 20): texts in every version, proposals carried on from year to year, release by two persons.
create table annual_report (
  id               bigint      primary key,
  version          bigint      not null,
  panel_id         bigint      not null references panel (id),
  report_year      integer     not null,
  state            varchar(10) not null,
  edition          integer     not null,
  released_edition integer     not null,
  opened_at        timestamp   not null,
  signed_at        timestamp,
  signed_by        varchar(60),
  signed_name      varchar(200),
  signed_quality   varchar(200),
  constraint annual_report_uk unique (panel_id, report_year),
  constraint annual_report_state_ck check (state in ('DRAFT', 'SIGNED', 'RELEASED')),
  constraint annual_report_signed_ck check ((state = 'DRAFT' and signed_by is null) or (state <> 'DRAFT' and signed_by is not null))
);

-- One row a version of a text, never changed: the highest number is the text that counts.
create table report_text (
  id            bigint         primary key,
  version       bigint         not null,
  report_id     bigint         not null references annual_report (id),
  section       varchar(20)    not null,
  number        integer        not null,
  body          varchar(20000) not null,
  written_at    timestamp      not null,
  written_by    varchar(60)    not null,
  written_name  varchar(200)   not null,
  restored_from integer,
  constraint report_text_uk unique (report_id, section, number)
);

-- Who signed, confirmed, returned and opened again, with the motive.
create table report_step (
  id         bigint        primary key,
  version    bigint        not null,
  report_id  bigint        not null references annual_report (id),
  edition    integer       not null,
  kind       varchar(10)   not null,
  done_at    timestamp     not null,
  done_by    varchar(60)   not null,
  name       varchar(200)  not null,
  quality    varchar(200)  not null,
  motive     varchar(2000)
);
create index report_step_ix on report_step (report_id);

-- A proposal lives over the years; what became of it is told once a year.
create table reform_proposal (
  id           bigint        primary key,
  version      bigint        not null,
  panel_id     bigint        not null references panel (id),
  theme        varchar(20)   not null,
  addressee    varchar(20)   not null,
  subject      varchar(200)  not null,
  body         varchar(4000) not null,
  first_year   integer       not null,
  origin_id    bigint        references reform_proposal (id),
  written_at   timestamp     not null,
  written_by   varchar(60)   not null
);
create index reform_proposal_ix on reform_proposal (panel_id, first_year);

create table proposal_follow_up (
  id           bigint        primary key,
  version      bigint        not null,
  proposal_id  bigint        not null references reform_proposal (id),
  report_year  integer       not null,
  state        varchar(20)   not null,
  note         varchar(2000),
  written_at   timestamp     not null,
  written_name varchar(200)  not null,
  constraint proposal_follow_up_uk unique (proposal_id, report_year)
);

-- An edition as it was released: a copy, so that a later edition changes nothing of it.
create table report_release (
  id               bigint       primary key,
  version          bigint       not null,
  report_id        bigint       not null references annual_report (id),
  edition          integer      not null,
  signed_at        timestamp    not null,
  signed_name      varchar(200) not null,
  signed_quality   varchar(200) not null,
  released_at      timestamp    not null,
  released_name    varchar(200) not null,
  released_quality varchar(200) not null,
  closed_year_id   bigint,
  digest           varchar(64)  not null,
  constraint report_release_uk unique (report_id, edition)
);

create table released_text (
  id         bigint         primary key,
  version    bigint         not null,
  release_id bigint         not null references report_release (id),
  section    varchar(20)    not null,
  body       varchar(20000) not null,
  constraint released_text_uk unique (release_id, section)
);

create table released_proposal (
  id         bigint        primary key,
  version    bigint        not null,
  release_id bigint        not null references report_release (id),
  position   integer       not null,
  theme      varchar(20)   not null,
  addressee  varchar(20)   not null,
  subject    varchar(200)  not null,
  body       varchar(4000) not null,
  first_year integer       not null,
  state      varchar(20)   not null,
  note       varchar(2000),
  constraint released_proposal_uk unique (release_id, position)
);
